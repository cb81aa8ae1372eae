/** Says what a source has instead of the words that were looked for. */
import { nearestInSource, paragraphAt, type SourceText } from '../dossier/source-text.ts';

/** The nearest passage with the first word that differs, or the advice to copy from the source. */
export function nearestHint(source: SourceText, words: string): string {
  const nearest = nearestInSource(source, words);
  if (nearest.type === 'none') return `Nothing like it stands in \`${source.id}\`. Copy the words from the source.`;
  const there = source.text.slice(nearest.start, nearest.end);
  return `The source has in ¶${paragraphAt(source, nearest.start)}: “${there}”.${difference(words, there)}`;
}

function difference(written: string, there: string): string {
  const [ours, theirs] = [written.trim().split(/\s+/), there.split(/\s+/)];
  const at = ours.findIndex((word, index) => word !== theirs[index]);
  if (at === -1) return theirs.length > ours.length ? ` It goes on with “${theirs[ours.length] ?? ''}”.` : '';
  const end = theirs[at] === undefined ? 'where it ends' : `where it has “${theirs[at]}”`;
  return ` You wrote “${ours[at] ?? ''}” ${end}.`;
}
