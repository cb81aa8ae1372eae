/** Brings the words of two texts side by side. */
import { diffArrays } from 'diff';

/**
 * The pieces of two lists of words in order: the same in both, or not. `cuts` are places among the words of `theirs` at which
 * something is left out (0 is before the first): what `ours` has more there is not compared, because it may stand in what is left out.
 */
export function alignWords(ours: readonly string[], theirs: readonly string[], cuts: readonly number[] = []): Aligned[] {
  return cuts.reduce((pieces, cut) => atCut(pieces, cut, ours, theirs), align(ours, theirs, 0, 0));
}

function align(ours: readonly string[], theirs: readonly string[], ourStart: number, theirStart: number): Aligned[] {
  let [our, their] = [ourStart, theirStart];
  const pieces: Aligned[] = [];
  for (const { added, removed, count } of diffArrays([...theirs], [...ours])) {
    const [from, their0] = [our, their];
    if (!removed) our += count;
    if (!added) their += count;
    const type = added || removed ? 'changed' : 'same';
    const previous = pieces.at(-1);
    if (previous?.type === type) [previous.ours.end, previous.theirs.end] = [our, their];
    else pieces.push({ type, ours: { start: from, end: our }, theirs: { start: their0, end: their } });
  }
  return pieces;
}

/**
 * Between the words in common that stand nearest to a cut on either side, as many of ours are compared as the other text has
 * words there. What is in between is not.
 */
function atCut(pieces: readonly Aligned[], cut: number, ours: readonly string[], theirs: readonly string[]): Aligned[] {
  if (pieces.some((piece) => isPhrase(piece) && piece.theirs.start < cut && piece.theirs.end > cut)) return [...pieces];
  const before = pieces.findLastIndex((piece) => isPhrase(piece) && piece.theirs.end <= cut) + 1;
  const next = pieces.findIndex((piece, index) => index >= before && isPhrase(piece) && piece.theirs.start >= cut);
  const after = next === -1 ? pieces.length : next;
  const open = pieces.slice(before, after);
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return [...pieces];
  const [left, right] = [first.ours.start + cut - first.theirs.start, last.ours.end - (last.theirs.end - cut)];
  if (left >= right) return [...pieces];
  const again = (a: Range, b: Range) => align(ours.slice(a.start, a.end), theirs.slice(b.start, b.end), a.start, b.start);
  return [
    ...pieces.slice(0, before),
    ...again({ start: first.ours.start, end: left }, { start: first.theirs.start, end: cut }),
    { type: 'uncompared', ours: { start: left, end: right }, theirs: { start: cut, end: cut } },
    ...again({ start: right, end: last.ours.end }, { start: cut, end: last.theirs.end }),
    ...pieces.slice(after),
  ];
}

/** Whether at least two words in a row are the same. One alone may be so by chance. */
export const isPhrase = ({ type, ours }: Aligned): boolean => type === 'same' && ours.end - ours.start > 1;

/** Words from the one at `start` to the one before `end`. */
export interface Range {
  start: number;
  end: number;
}

export interface Aligned {
  type: 'same' | 'changed' | 'uncompared';
  ours: Range;
  theirs: Range;
}
