/**
 * Dates as readers write them, in a query or in a text: `5 January 2020`, `Jan 5`, `2020-01-05`, `5. Januar`, `5.1.2020`, `5 يناير`.
 * The same function reads both, so a date is found whatever form the page uses.
 */
import { asciiDigits } from './ascii-digits.ts';
import { memoize } from './memoize.ts';

/** Languages whose months are understood everywhere, beside that of the dossier. Iraq and the Levant have months of their own. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'tr', 'ru', 'ar', 'ar-IQ', 'fa'];

/** Two groups of one name are too new for browsers of 2023 and for Node 22: each form numbers its own. */
const GROUP = /\(\?<(?<part>[a-z]+)>/g;

/** The dates in a text, in order: a day, a month of a year, or a day of any year, with their place in UTF-16 code units. Months of many languages are understood. */
export const datesIn = (text: string, language: string): WrittenDate[] => findDates(text, [...LANGUAGES, language]);

/** The same with the months of one language only: a word of it, as “out”, can be a month of another. */
export const datesOf = (text: string, language: string): WrittenDate[] => findDates(text, [language, ...(SEVERAL[language] ?? [])]);

/** Where a language has months of several names, by country. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = { ar: ['ar-IQ'] };

function findDates(text: string, languages: readonly string[]): WrittenDate[] {
  const plain = asciiDigits(text);
  const { months, pattern } = calendar(languages.join(' '));
  return [...plain.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }) => {
    const name = partOf(groups, 'name');
    const month = name === undefined ? partOf(groups, 'month') : months.get(name.toLowerCase());
    const date = toDate(partOf(groups, 'year'), month, partOf(groups, 'day'));
    return date ? [{ date, start: index, end: index + words.length }] : [];
  });
}

/** The words that stand for a date in the index: `2020-01-05` and, for the day of any year, `01-05`. */
export function dateWords(date: string): string[] {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? [date, date.slice('2020-'.length)] : [date];
}

/** What was found of a part, in whichever form it stood. */
const partOf = (groups: Readonly<Record<string, string | undefined>>, part: string): string | undefined =>
  Object.entries(groups).find(([group, found]) => group.startsWith(part) && found !== undefined)?.[1];

function toDate(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return undefined;
  const parts = [year, month.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  return parts.length > 1 ? parts.join('-') : undefined;
}

interface Calendar {
  months: ReadonlyMap<string, string>;
  pattern: RegExp;
}

/** Of languages, joined by blanks. */
const calendar = memoize((languages): Calendar => {
  const months = new Map<string, string>();
  for (const locale of languages.split(' ')) {
    for (const style of ['long', 'short'] as const) {
      // With a day, because some languages decline the month.
      const format = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC', calendar: 'gregory' });
      for (let month = 1; month <= 12; month++) {
        const name = format
          .formatToParts(Date.UTC(2020, month - 1, 1))
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase();
        if (name && /^\p{L}/u.test(name)) months.set(name.replace(/\.$/, ''), String(month));
      }
    }
  }
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  const name = `(?<name>${names})(?!\\p{L})\\.?`;
  const day = '(?<day>\\d{1,2})(?!\\d)(?:st|nd|rd|th|er|º|\\.)?';
  const year = '(?<year>\\d{4})';
  const forms = [
    `${year}-(?<month>\\d{2})(?:-(?<day>\\d{2}))?`,
    `(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?${year}`,
    `${day}\\s*(?:of\\s|de\\s)?${name}(?:,?\\s*(?:de\\s)?${year})?`,
    `${name}\\s*${day}(?:,?\\s*${year})?`,
    `${name},?\\s*${year}`,
  ].map((form, index) => form.replaceAll(GROUP, `(?<$<part>${index}>`));
  return { months, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu') };
});

export interface WrittenDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or, without a year, `MM-DD`. */
  date: string;
  start: number;
  end: number;
}
