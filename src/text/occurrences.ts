/** Where words stand in a text. Many words are looked up in one long text, so that is not gone through again for each. */
import type { FoldedText } from './normalize.ts';
import { memoizeFor } from './memoize.ts';

/** A block of a text: short enough for most passages to hold a whole one wherever they begin, long enough to be rare. */
const BLOCK = 16;
/** Words that hold a whole block for certain. */
const SHORTEST = 2 * BLOCK - 1;
/** In a shorter text a search is as fast as a look-up. */
const LONG_TEXT = 10_000;

/** The offsets at which `words` stand in the text, ascending; they may overlap. */
export const occurrences = (folded: FoldedText, words: string): number[] =>
  folded.text.length >= LONG_TEXT && words.length >= SHORTEST ? lookUp(folded, words) : search(folded.text, words);

function search(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The first whole block of the text that an occurrence holds begins at one of the first places of the words. */
function lookUp(folded: FoldedText, words: string): number[] {
  const blocks = blocksOf(folded);
  const found: number[] = [];
  for (let shift = 0; shift < BLOCK; shift++) {
    for (const block of blocks.get(words.slice(shift, shift + BLOCK)) ?? NOWHERE) {
      const at = block - shift;
      if (at >= 0 && folded.text.startsWith(words, at)) found.push(at);
    }
  }
  return found.sort((a, b) => a - b);
}

const NOWHERE: readonly number[] = [];

/** The places of each block of a text. */
const blocksOf = memoizeFor(({ text }: FoldedText): Blocks => cut(text));

function cut(text: string): Blocks {
  const blocks = new Map<string, number[]>();
  for (let at = 0; at + BLOCK <= text.length; at += BLOCK) {
    const block = text.slice(at, at + BLOCK);
    const places = blocks.get(block);
    if (places) places.push(at);
    else blocks.set(block, [at]);
  }
  return blocks;
}

/** The places of blocks, ascending. */
type Blocks = ReadonlyMap<string, number[]>;
