/** Brings what differs between two sentences into a form that is easy to read. Counts are made before. */
import type { DescentPiece } from '../../dossier/types.ts';

/** Scripts that set words apart by blanks; of the others every word is small. */
const SMALL =
  /^[[\p{L}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]]{1,3}$/v;
/** A mark at which a word is joined to the next. */
const JOINT = /\S*[-‐‑–—/’']$/;
/** A single word in common is no resting place between changes of so many words. */
const MANY = 8;

/**
 * The same pieces with less to and fro: a word is shown whole where only a part of it differs (“al-Haq’s”), and one or two small
 * words in common between two changes are part of the change, as is any word between two large ones.
 */
export function readable(pieces: readonly DescentPiece[], ours: string, theirs: string): DescentPiece[] {
  const text = { ours, theirs };
  const joined: DescentPiece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    joined.push(...(piece.type === 'same' && next && isChange(next) ? atBlank(piece, next, text) : [piece]));
  }
  return merge(joined, text);
}

/** Cuts off what is joined to the change behind it. */
function atBlank(piece: DescentPiece, next: DescentPiece, { ours, theirs }: Texts): DescentPiece[] {
  const tail = JOINT.exec(ours.slice(piece.start, piece.end))?.[0].length ?? 0;
  const theirTail = JOINT.exec(theirs.slice(piece.theirs.start, piece.theirs.end))?.[0].length ?? 0;
  const isJoined = next.start === piece.end || next.theirs.start === piece.theirs.end;
  if (!isJoined || tail === 0 || theirTail === 0) return [piece];
  const [end, theirEnd] = [piece.end - tail, piece.theirs.end - theirTail];
  const head = {
    ...piece,
    end: trimmedEnd(ours, piece.start, end),
    theirs: { start: piece.theirs.start, end: trimmedEnd(theirs, piece.theirs.start, theirEnd) },
  };
  const rest: DescentPiece = { type: 'changed', start: end, end: piece.end, theirs: { start: theirEnd, end: piece.theirs.end } };
  return head.end > head.start ? [head, rest] : [rest];
}

const trimmedEnd = (text: string, start: number, end: number): number => start + text.slice(start, end).trimEnd().length;

/** Joins changes that touch, and takes islands into the change around them. */
function merge(pieces: readonly DescentPiece[], text: Texts): DescentPiece[] {
  const merged: DescentPiece[] = [];
  for (const piece of pieces) {
    const [before, island] = [merged.at(-2), merged.at(-1)];
    if (island && isChange(piece) && isChange(island)) merged.splice(-1, 1, union(island, piece));
    else if (before && island && isChange(piece) && isChange(before) && isIsland(island, before, piece, text))
      merged.splice(-2, 2, union(before, piece));
    else merged.push(piece);
  }
  return merged;
}

function isIsland(piece: DescentPiece, before: DescentPiece, behind: DescentPiece, { ours, theirs }: Texts): boolean {
  if (piece.type !== 'same') return false;
  const words = wordsIn(ours, piece);
  if (words.length <= 2 && words.every((word) => SMALL.test(word))) return true;
  const size = (change: DescentPiece) => Math.max(wordsIn(ours, change).length, wordsIn(theirs, change.theirs).length);
  return words.length === 1 && /\s/.test(ours.slice(before.start, behind.end)) && size(before) + size(behind) >= MANY;
}

const wordsIn = (text: string, { start, end }: { start: number; end: number }): string[] =>
  text.slice(start, end).split(/\s+/).filter(Boolean);

const isChange = ({ type }: DescentPiece): boolean => type === 'own' || type === 'missing' || type === 'changed';

function union(first: DescentPiece, last: DescentPiece): DescentPiece {
  const [{ start }, { end }] = [first, last];
  const theirs = { start: Math.min(first.theirs.start, last.theirs.start), end: Math.max(first.theirs.end, last.theirs.end) };
  return { type: theirs.end === theirs.start ? 'own' : end === start ? 'missing' : 'changed', start, end, theirs };
}

interface Texts {
  ours: string;
  theirs: string;
}
