import { monthNames, weekdayNames } from '../../dates/calendar-names.ts';
import { addDays, daysBetween, weekdayOf } from '../../dates/days.ts';
import { readEdtf } from '../../dates/edtf.ts';
import { resolvePhrase } from '../../dates/phrase.ts';
import { memoize } from '../../text/memoize.ts';
import { datesOf } from '../../text/written-dates.ts';
import { issue, type Issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

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
      const span = spanOf(when);
      const [first] = evidence.flatMap(({ exact = '', source: id = mainSource }, index) => {
        const source = sources.get(id);
        if (!source) return [];
        const times = timesIn(exact, source.language, span);
        // What nobody can read under `dated` would be the next thing to be reported.
        const readable = times.filter(({ words }) => resolvePhrase(words, source.published, source.language).type === 'date');
        return readable.map((time) => ({ ...time, index }));
      });
      if (!first) return [];
      const words = show(first.words);
      const [message, hint] = first.isInSpan
        ? [
            `The evidence says when it was, “${words}”, and nothing stands under \`dated\`: the page would say that the report mentions the event without a date.`,
            `Quote these words under \`dated\`: \`- exact: ${/^\d+$/.test(words) ? `'${words}'` : words}\`. If they date something else, quote fewer words as evidence.`,
          ]
        : [
            `The event is dated ${when}, but its evidence says “${words}”, and nothing stands under \`dated\`.`,
            'Correct `when`, and quote these words under `dated`. If they date something else, quote fewer words as evidence.',
          ];
      return [issue('event-date-unquoted', placeOf(entry, ['evidence', first.index, 'exact']), message, hint)];
    });
  },
};

/** The days from the first to the last on which it can have been, where they are known. */
function spanOf(when: string): Span | undefined {
  const reading = readEdtf(when);
  if (reading.type === 'invalid' || reading.approximate || reading.from.type !== 'day' || reading.to.type !== 'day') return undefined;
  return { from: reading.from.day, to: reading.to.day };
}

/** The dates and weekdays in words of a source, in their order, and its year where that stands alone. */
function timesIn(text: string, language: string, span: Span | undefined): Time[] {
  const { weekdays, weekday, isCapital } = calendarOf(language);
  const dates = datesOf(text, language).map(({ date, start, end }) => ({
    start,
    words: text.slice(start, end),
    isInSpan: !span || hasDate(span, date),
  }));
  const days = Array.from(text.matchAll(weekday), ({ 0: words, index }) => ({
    start: index,
    words,
    isInSpan: !span || daysOf(span, 7).some((day) => weekdayOf(day) === weekdays.indexOf(words.toLowerCase())),
  }));
  const years = Array.from(text.matchAll(YEAR), ({ 0: words, index }) => ({ start: index, words, isInSpan: true }));
  return [
    ...[...dates, ...days].filter(({ words }) => !isCapital || !/\p{L}/u.test(words) || /\p{Lu}/u.test(words)),
    // Any other number of four digits need not be a year.
    ...years.filter(({ words }) => span && hasDate(span, words)),
  ].sort((a, b) => a.start - b.start);
}

/** Four digits by themselves. */
const YEAR = /(?<![\p{L}\p{N}]|[.,-])\d{4}(?![\p{L}\p{N}]|[.,-]\d)/gu;

const calendarOf = memoize((language) => ({
  weekdays: weekdayNames(language).map((name) => name.toLowerCase()),
  weekday: new RegExp(`(?<!\\p{L})(?:${weekdayNames(language).join('|')})(?!\\p{L})`, 'giu'),
  // Where a language writes months with a capital, `may 5` is no day.
  isCapital: monthNames(language).every((name) => /^\p{Lu}/u.test(name)),
}));

/** Whether a date can lie between two days: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or `MM-DD` of any year. */
const hasDate = (span: Span, date: string): boolean =>
  /^\d{4}/.test(date)
    ? span.from.slice(0, date.length) <= date && date <= span.to.slice(0, date.length)
    : daysOf(span, 366).some((day) => day.endsWith(date));

/** The days of a span, the first few of them. */
const daysOf = ({ from, to }: Span, most: number): string[] =>
  Array.from({ length: Math.min(most, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));

/** Days, `YYYY-MM-DD`. */
interface Span {
  from: string;
  to: string;
}

/** Words that say when something was. */
interface Time {
  /** In UTF-16 code units of the text. */
  start: number;
  words: string;
  /** Whether it can have been when the event is said to have been. */
  isInSpan: boolean;
}
