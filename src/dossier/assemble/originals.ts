import type { DataOf } from '../../schemas/kinds.ts';
import { layPieces, type Side } from '../gloss.ts';
import type { GlossPiece, Original, Passage, Words } from '../types.ts';
import type { Resolver } from './resolver.ts';

/** The original of a quotation: its pieces in the characters of the two sources, never in those that an editor typed. */
export function toOriginal(
  { source, exact, prefix, suffix, pieces, ...about }: NonNullable<DataOf<'quote'>['original']>,
  quoted: Passage,
  resolver: Resolver,
): Original {
  const passage = resolver.passage({ source, exact, prefix, suffix });
  const words = { original: wordsOf('original', passage, pieces), rendered: wordsOf('rendered', quoted, pieces) };
  return {
    ...about,
    passage,
    pieces: pieces.map(({ difference, literal, note }, index): GlossPiece => {
      const [original, rendered] = [words.original.get(index), words.rendered.get(index)];
      return { difference, ...(original && { original }), literal, ...(rendered && { rendered }), note };
    }),
  };
}

/** The words of each piece that has any, at their place in the source. */
function wordsOf(side: Side, passage: Passage, pieces: Parameters<typeof layPieces>[2]): ReadonlyMap<number, Words> {
  return new Map(
    layPieces(side, passage.exact, pieces).parts.map(({ index, text, laid }) => {
      if (laid.type !== 'laid') throw new Error(`The piece "${text}" is ${laid.type} in "${passage.source}". Run the check first.`);
      const [start, end] = [passage.start + laid.start, passage.start + laid.end];
      return [index, { start, end, exact: passage.exact.slice(laid.start, laid.end) }];
    }),
  );
}
