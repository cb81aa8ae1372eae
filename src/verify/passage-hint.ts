/** Says what a source has instead of the words that were looked for. */
import type { Span } from '../text/find-passage.ts';
import { nearestInSource, partAt, type SourceText } from '../dossier/source-text.ts';

/** The nearest passage with the first word that differs, or the advice to copy from the source. */
export function nearestHint(source: SourceText, words: string): string {
  const nearest = nearestInSource(source, words);
  if (nearest.type === 'none') return `Nothing like it stands in \`${source.id}\`. Copy the words from the source.`;
  const there = source.text.slice(nearest.start, nearest.end);
  return `The source has in ${placeAt(source, nearest.start)}: “${there}”.${difference(words, there)}`;
}

/** What stands directly before and after each place, in the form of the fields `prefix` and `suffix`. */
export function surroundingsHint(source: SourceText, places: readonly Span[]): string {
  const each = places.slice(0, MOST_PLACES).map(({ start, end }) => {
    const before = oneLine(source.text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(/^\S*\s/, ''));
    const after = oneLine(source.text.slice(end, end + CONTEXT_LENGTH).replace(/\s\S*$/, ''));
    return `${placeAt(source, start)}: ${[before && `\`prefix: ${quoted(before)}\``, after && `\`suffix: ${quoted(after)}\``].filter(Boolean).join(', ')}`;
  });
  return `${each.join('; ')}${places.length > MOST_PLACES ? '; …' : '.'}`;
}

/** Where words stand, as an editor reads it. */
function placeAt(source: SourceText, offset: number): string {
  const part = partAt(source, offset);
  return part === 'preamble' ? 'the preamble' : `¶${part}`;
}

const MOST_PLACES = 5;
const CONTEXT_LENGTH = 20;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

function difference(written: string, there: string): string {
  const [ours, theirs] = [written.trim().split(/\s+/), there.split(/\s+/)];
  const at = ours.findIndex((word, index) => word !== theirs[index]);
  if (at === -1) return theirs.length > ours.length ? ` It goes on with “${theirs[ours.length] ?? ''}”.` : '';
  const end = theirs[at] === undefined ? 'where it ends' : `where it has “${theirs[at]}”`;
  return ` You wrote “${ours[at] ?? ''}” ${end}.`;
}
