import { monthNames, weekdayNames } from '../../dates/calendar-names.ts';
import { isDay, readEdtf } from '../../dates/edtf.ts';
import { resolvePhrase } from '../../dates/phrase.ts';
import { asciiDigits } from '../../text/ascii-digits.ts';
import { memoize } from '../../text/memoize.ts';
import { datesOf } from '../../text/written-dates.ts';
import { issue, type Issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';
import { agrees } from './date-phrase-mismatch.ts';

/** An event whose evidence says when it was is not told to be without a date. */
export const eventDateUnquoted: Rule = {
  code: 'event-date-unquoted',
  meaning:
    'The words under `evidence` say when it was, and nothing stands under `dated`. So nothing holds them against `when`, and the page of the event would say that the report mentions it without a date.',
  mend: 'Quote the words that give the date under `dated`. If they date something else, quote fewer words as evidence.',
  check: ({ content, mainSource }) => {
    const sources = new Map(content.sources.map(({ id, data }) => [id, data]));
    return content.events.flatMap((entry): Issue[] => {
      const { when, evidence, dated, background } = entry.data;
      if (background || dated.length > 0) return [];
      // What nobody can read under `dated` would be the next thing to be reported.
      const times = evidence.flatMap(({ exact = '', source: id = mainSource }, index) => {
        const source = sources.get(id);
        return (source ? timesIn(exact, source.language) : []).flatMap((time) => {
          const resolution = source && resolvePhrase(time.words, source.published, source.language);
          return resolution?.type === 'date' ? [{ ...time, index, isOfEvent: agrees(resolution, when) }] : [];
        });
      });
      const ofEvent = EXACTNESS.flatMap((type) => times.find((time) => time.type === type && time.isOfEvent) ?? [])[0];
      const told = ofEvent ?? times.find(({ date }) => date !== undefined && isElsewhere(date, when));
      if (!told) return [];
      const words = show(told.words);
      const [message, hint] = ofEvent
        ? [
            `The evidence says when it was, “${words}”, and nothing stands under \`dated\`: the page would say that the report mentions the event without a date.`,
            `Quote these words under \`dated\`: \`- exact: ${/^\d+$/.test(words) ? `'${words}'` : words}\`. If they date something else, quote fewer words as evidence.`,
          ]
        : [
            `The event is dated ${when}, but its evidence says “${words}”, and nothing stands under \`dated\`.`,
            'Read the sentence in the source. If these words date the event, correct `when`, and quote them under `dated`. If they date something else, quote fewer words as evidence.',
          ];
      return [issue('event-date-unquoted', placeOf(entry, ['evidence', told.index, 'exact']), message, hint)];
    });
  },
};

/** What says most comes first. */
const EXACTNESS = ['date', 'weekday', 'year'] as const;

/** The words that say when something was, as far as they can be known by their form. */
function timesIn(text: string, language: string): Time[] {
  const { weekday, hasCapitals } = calendarOf(language);
  const hasCase = (words: string) => !/\p{L}/u.test(words) || /\p{Lu}/u.test(words) || !hasCapitals;
  const dates = datesOf(text, language).map(({ date, start, end }) => ({
    date,
    start,
    end,
    words: text.slice(start, end).replace(/\.$/, ''),
  }));
  const isFree = (at: number) => !dates.some(({ start, end }) => start <= at && at < end);
  return [
    ...dates.filter(({ words }) => hasCase(words)).map((date): Time => ({ ...date, type: 'date' })),
    // Behind a word with a capital, and with one where weekdays have none, it is a name: “Good Friday”, “Santo Domingo”.
    ...Array.from(text.matchAll(weekday), ({ 0: words, index }): Time => ({ type: 'weekday', start: index, words })).filter(
      ({ words, start }) => hasCase(words) && (hasCapitals ? !NAME_BEFORE.test(text.slice(0, start)) : !/\p{Lu}/u.test(words)),
    ),
    ...Array.from(asciiDigits(text).matchAll(YEAR), ({ 0: { length }, index }): Time => ({
      type: 'year',
      start: index,
      words: text.slice(index, index + length),
    })).filter(({ start }) => isFree(start)),
  ].sort((a, b) => a.start - b.start);
}

const NAME_BEFORE = /\p{Lu}[\p{L}’'-]*\s$/u;
/** Four digits by themselves. */
const YEAR = /(?<![\p{L}\p{N}]|[.,/-])\d{4}(?![\p{L}\p{N}]|[.,/-]\d)/gu;

const calendarOf = memoize((language) => ({
  weekday: new RegExp(`(?<!\\p{L})(?:${weekdayNames(language).join('|')})(?!\\p{L})`, 'giu'),
  // Where they are written with a capital, `may 5` is no day.
  hasCapitals: [...monthNames(language), ...weekdayNames(language)].every((name) => /^\p{Lu}/u.test(name)),
}));

/** Whether a day cannot be one of those of the event: `YYYY-MM-DD`, or `MM-DD` of any year. Where it is not known when that was, any can. */
function isElsewhere(day: string, when: string): boolean {
  const reading = readEdtf(when);
  if (!DAY.test(day) || reading.type === 'invalid' || reading.approximate) return false;
  if (reading.from.type !== 'day' || reading.to.type !== 'day') return false;
  const [from, to] = [reading.from.day, reading.to.day];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (last - first >= LEAP_YEARS) return false;
  const days =
    day.length > 'MM-DD'.length
      ? [day]
      : Array.from({ length: last - first + 1 }, (_, years) => `${String(first + years).padStart(4, '0')}-${day}`);
  return !days.some((each) => isDay(each) && from <= each && each <= to);
}

const DAY = /^(?:\d{4}-)?\d{2}-\d{2}$/;
/** In so many years each day of the year comes at least once. */
const LEAP_YEARS = 8;

interface Time {
  type: (typeof EXACTNESS)[number];
  /** As in `WrittenDate`. */
  date?: string;
  /** In UTF-16 code units of the text. */
  start: number;
  words: string;
}
