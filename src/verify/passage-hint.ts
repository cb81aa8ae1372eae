/** Says what a source has instead of the words that were looked for. */
import { findQuoted, withBracketedEllipses } from '../dossier/quoted-words.ts';
import type { Span } from '../text/find-passage.ts';
import { nearestInSource, partAt, type SourceText } from '../dossier/source-text.ts';
import { foldText } from '../text/normalize.ts';

/** The nearest passage with the first word that differs, or the advice to copy from the source. */
export function nearestHint(source: SourceText, words: string): string {
  const shortened = withBracketedEllipses(words);
  if (shortened !== words && findQuoted(source, shortened).type !== 'missing')
    return `What stands before and behind the ellipsis is there. Show in square brackets that words are left out: \`${shortened}\`.`;
  const nearest = nearestInSource(source, words);
  if (nearest.type === 'none') return `Nothing like it stands in \`${source.id}\`. Copy the words from the source.`;
  const there = oneLine(source.text.slice(nearest.start, nearest.end));
  if (foldText(there) === foldText(words.replace(OUTER_MARKS, '')))
    return `The source has these words in ${placeAt(source, nearest.start)}. Leave the quotation marks out: \`${there}\`.`;
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

const OUTER_MARKS = /^["“„«'‘]+|["”“»'’]+$/gu;
const MOST_PLACES = 5;
const CONTEXT_LENGTH = 20;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

function difference(written: string, there: string): string {
  const [ours, theirs] = [written.trim().split(/\s+/), there.split(/\s+/)];
  const at = ours.findIndex((word, index) => word !== theirs[index]);
  if (at === -1) return theirs.length > ours.length ? ` It goes on with “${theirs[ours.length] ?? ''}”.` : '';
  const [own = '', other] = [ours[at], theirs[at]];
  return ` You wrote “${own}” ${other === undefined ? 'where it ends' : `where it has “${other}”`}.${dashes(own, other)}`;
}

/** Which dashes differ, where nothing else does: readers of a list of issues see them as one. */
function dashes(own: string, other = ''): string {
  if (own.replace(DASH, '-') !== other.replace(DASH, '-')) return '';
  const [written, there] = [own.match(DASH) ?? [], other.match(DASH) ?? []];
  const at = written.findIndex((dash, index) => dash !== there[index]);
  return at === -1 ? '' : ` Yours is ${nameOf(written[at])}, that of the source ${nameOf(there[at])}.`;
}

const DASHES: Readonly<Record<string, string>> = {
  '-': 'the hyphen of the keyboard',
  '\u2010': 'a hyphen',
  '\u2011': 'a no-break hyphen',
  '\u2012': 'a figure dash',
  '–': 'an en dash',
  '—': 'an em dash',
  '\u2212': 'a minus sign',
};
const DASH = new RegExp(`[${Object.keys(DASHES).join('')}]`, 'gu');
const nameOf = (dash = ''): string => `${DASHES[dash] ?? ''} (${dash})`;
