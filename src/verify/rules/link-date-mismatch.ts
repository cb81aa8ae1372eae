import { weekdayNames } from '../../dates/calendar-names.ts';
import { addDays, DAY, daysBetween, weekdayOf } from '../../dates/days.ts';
import { readEdtf, type EdtfReading } from '../../dates/edtf.ts';
import { resolvePhrase } from '../../dates/phrase.ts';
import type { ProseLink } from '../../dossier/prose.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import { memoize } from '../../text/memoize.ts';
import { issue, type Issue } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { findDossier, placeInProse, type Rule } from '../rule.ts';
import { show } from '../words.ts';
import { misdatedEvents } from './date-phrase-mismatch.ts';

/** What a sentence calls the day of an event is the day that the event has. */
export const linkDateMismatch: Rule = {
  code: 'link-date-mismatch',
  meaning:
    'The words of a link name a weekday or a date, and the event they lead to has another one. Readers would be told two different days for one thing.',
  mend: 'Correct the words, or `when` of the event, or let the link lead to the event of that day.',
  check: (context) => {
    const language = findDossier(context)?.data.language;
    if (language === undefined) return [];
    // Where the day of the event is wrong, that is reported alone.
    const misdated = misdatedEvents(context);
    const events = new Map(context.content.events.flatMap(({ id, data }) => (misdated.has(id) ? [] : [[id, data.when] as const])));
    return context.entries.flatMap((entry) =>
      entry.prose.blocks.flatMap((block) =>
        firstIssues(block.links, (link): Issue[] => {
          const when = eventOf(link, events);
          const other = when === undefined ? undefined : otherDay(link.text, when, language);
          if (when === undefined || other === undefined) return [];
          return [
            issue(
              'link-date-mismatch',
              placeInProse(entry, block, link.start),
              `The link says “${show(link.text)}”, but its event is of ${when}${other}.`,
              'Correct the words of the link, or `when` of the event.',
            ),
          ];
        }),
      ),
    );
  },
};

const eventOf = ({ address }: ProseLink, events: ReadonlyMap<string, string>): string | undefined =>
  address.type === 'typed' && address.kind === 'event' ? events.get(address.id) : undefined;

/** What is to be said of the day of the event where the words name another; nothing where they name none, or this one. */
function otherDay(words: string, when: string, language: string): string | undefined {
  if (words.length > LONGEST) return undefined;
  const reading = readEdtf(when);
  if (reading.type === 'invalid' || reading.approximate || reading.from.type !== 'day' || reading.to.type !== 'day') return undefined;
  const { from, to } = { from: reading.from.day, to: reading.to.day };
  const names = weekdaysIn(language);
  const named = names.flatMap((name, index) => (isWord(words, name) ? [index] : []));
  const days = Array.from({ length: Math.min(7, daysBetween(from, to) + 1) }, (_, index) => weekdayOf(addDays(from, index)));
  if (named.length > 0 && !named.some((day) => days.includes(day))) return from === to ? `, a ${names[weekdayOf(from)] ?? ''}` : '';
  if (!/\d/.test(words)) return undefined;
  const resolved = resolvePhrase(words, from, language);
  return resolved.type === 'date' && DAY.test(resolved.edtf) && isAnother(readEdtf(resolved.edtf), from, to) ? '' : undefined;
}

/** Nobody names a day in more characters. */
const LONGEST = 200;

const isAnother = (day: EdtfReading, from: string, to: string): boolean =>
  day.type === 'date' && day.from.type === 'day' && (day.from.day < from || day.from.day > to);

const isWord = (text: string, word: string): boolean => wordPattern(word).test(text);

const wordPattern = memoize((word: string) => new RegExp(`(?<![\\p{L}\\p{M}])${escapePattern(word)}(?![\\p{L}\\p{M}])`, 'iu'));

const weekdaysIn = memoize(weekdayNames);
