/** Holds the pieces of an original against the two texts that they join: the original passage and the passage of the quotation. */
import type { DataOf } from '../schemas/kinds.ts';
import { layAnywhere, layInOrder, leftOver, type Laid } from '../text/parts-of.ts';
import type { Span } from '../text/find-passage.ts';

/** The texts that a piece may have words of, each with its way of being laid out: the rendering may turn the order of the original round. */
const LAYING = { original: layInOrder, rendered: layAnywhere } as const;

/** The fields of a piece that hold words of a text. */
export const SIDES = ['original', 'rendered'] as const satisfies readonly (keyof typeof LAYING)[];

/** Where the words of the pieces stand in one of the texts, and which of its words stand in no piece. */
export function layPieces(side: Side, text: string, pieces: readonly Piece[]): LaidSide {
  const words = pieces.flatMap((piece, index) => (piece[side] === undefined ? [] : [{ index, text: piece[side] }]));
  const laid = LAYING[side](
    text,
    words.map((word) => word.text),
  );
  const parts = words.flatMap((word, at) => (laid[at] ? [{ ...word, laid: laid[at] }] : []));
  return {
    parts,
    left: leftOver(
      text,
      laid.filter((place) => place.type === 'laid'),
    ),
  };
}

export type Side = (typeof SIDES)[number];

/** A piece of an original as an editor wrote it. */
export type Piece = NonNullable<DataOf<'quote'>['original']>['pieces'][number];

export interface LaidSide {
  /** The words of the pieces that have any; `index` is that of the piece. Offsets are those of the text. */
  parts: { index: number; text: string; laid: Laid }[];
  left: Span[];
}
