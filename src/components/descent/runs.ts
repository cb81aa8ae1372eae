/** The words of two texts one behind the other, as they are printed. */
import type { DescentPiece } from '../../dossier/types.ts';

/** One running text of both: what stands there only, then what stands here only. */
export const proofOf = (pieces: readonly DescentPiece[], ours: string, theirs: string): Run[] =>
  pieces.flatMap((piece) => [
    ...(piece.type === 'missing' || piece.type === 'changed' ? theirsIn(piece, theirs) : []),
    ...oursIn(piece, ours),
  ]);

/** The words of the source alone. */
export const oursOf = (pieces: readonly DescentPiece[], ours: string): Run[] => pieces.flatMap((piece) => oursIn(piece, ours));

/** The words of the relative alone, with an ellipsis where words in between belong to another sentence of the source. */
export function theirsOf(pieces: readonly DescentPiece[], theirs: string): Run[] {
  let end: number | undefined;
  return pieces.flatMap((piece): Run[] => {
    const runs = theirsIn(piece, theirs);
    if (runs.length === 0) return [];
    const isApart = end !== undefined && /[\p{L}\p{N}]/u.test(theirs.slice(end, piece.theirs.start));
    end = piece.theirs.end;
    return [...(isApart ? [{ type: 'same' as const, text: '…', isApart: true }] : []), ...runs];
  });
}

function oursIn({ type, start, end }: DescentPiece, text: string): Run[] {
  if (end === start) return [];
  return [{ type: type === 'changed' ? 'own' : type, text: text.slice(start, end), isApart: isBlank(text, end) }];
}

function theirsIn({ type, theirs: { start, end } }: DescentPiece, text: string): Run[] {
  if (end === start) return [];
  const isOnly = type === 'missing' || type === 'changed';
  return [{ type: isOnly ? 'missing' : type, text: text.slice(start, end), isApart: isBlank(text, end) }];
}

const isBlank = (text: string, at: number): boolean => at >= text.length || /\s/.test(text.charAt(at));

export interface Run {
  type: Exclude<DescentPiece['type'], 'changed'>;
  text: string;
  /** Whether a blank follows. */
  isApart: boolean;
}
