/** Dates as readers see them, in the language of the dossier. */
import { dateFormatter } from './date-formatter.ts';
import { readEdtf, seasonOf, unqualified, type Season } from './edtf.ts';

/** Shows an EDTF date. `words` supplies what the locale data lacks: seasons, decades, open ranges, about, uncertain. */
export function formatDate(edtf: string, language: string, words: DateWords, style: DateStyle = 'short'): string {
  const reading = readEdtf(edtf);
  if (reading.type === 'invalid') return edtf;
  const [from = '', to] = edtf.split('/').map((side) => withoutUnknown(unqualified(side)));
  const part = (side: string, place?: DatePlace) => inWords(side, words, place) ?? inFigures(side, language, style);
  const shown =
    to === undefined
      ? part(from)
      : reading.from.type === 'open'
        ? words.until(part(to, 'until'))
        : reading.to.type === 'open'
          ? words.since(part(from, 'since'))
          : inWords(from, words) || inWords(to, words)
            ? words.range(part(from), part(to))
            : formatRange(from, to, language, style);
  const about = reading.approximate ? words.about(shown) : shown;
  return reading.uncertain ? words.perhaps(about) : about;
}

/** The same of what took a moment, as something that was said: of a range without a beginning readers learn that it was over by then. */
export function formatMoment(edtf: string, language: string, words: DateWords, style?: DateStyle): string {
  const reading = readEdtf(edtf);
  const [, last] = edtf.split('/');
  const isOpen = reading.type !== 'invalid' && reading.from.type === 'open' && last !== undefined;
  return isOpen ? words.notAfter(formatDate(last, language, words, style)) : formatDate(edtf, language, words, style);
}

/** Of a month or day that nobody knows, readers learn by the year or month alone. */
const withoutUnknown = (part: string): string => part.replace(/(?:-XX)+$/, '');

/** A season, or a year of which only the century or the decade is known; `undefined` for what is written in figures. */
function inWords(part: string, words: DateWords, place: DatePlace = 'alone'): string | undefined {
  const season = seasonOf(part);
  if (season) return words.season(season.season, season.year);
  if (!part.includes('X')) return undefined;
  // “The 1900s” are ten years to some readers and a hundred to others.
  if (/XX|0X/.test(part)) return words.years(part.replaceAll('X', '0'), part.replaceAll('X', '9'), place);
  return words.decade(part.replace('X', '0'), place);
}

function inFigures(part: string, language: string, style: DateStyle): string {
  const format = formatFor(part, style);
  return format ? formatters(language)[format].day(part) : part;
}

function formatRange(from: string, to: string, language: string, style: DateStyle): string {
  const format = from.length === to.length ? formatFor(from, style) : undefined;
  if (!format) return `${inFigures(from, language, style)}–${inFigures(to, language, style)}`;
  // The locale data put thin spaces round the dash of some ranges and none round others.
  return formatters(language)
    [format].range(dateOf(from), dateOf(to))
    .replace(/[\s\u2009]*–[\s\u2009]*/u, '–');
}

/** How a date is written that is known to the day or to the month; a year is written as it is. */
function formatFor(part: string, style: DateStyle): Format | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(part)) return `${style} day`;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(part)) return style === 'short' ? 'short month' : 'long month';
  return undefined;
}

const dateOf = (part: string) => new Date(`${part}${'-01'.repeat((10 - part.length) / 3)}T00:00:00Z`);

const FORMATS = {
  'short day': { day: 'numeric', month: 'short', year: 'numeric' },
  'long day': { day: 'numeric', month: 'long', year: 'numeric' },
  'full day': { day: 'numeric', month: 'long', year: 'numeric', weekday: 'long' },
  'short month': { month: 'short', year: 'numeric' },
  'long month': { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Format = keyof typeof FORMATS;

const known = new Map<string, Formatters>();

function formatters(language: string): Formatters {
  const made = known.get(language) ?? makeFormatters(language);
  known.set(language, made);
  return made;
}

function makeFormatters(language: string): Formatters {
  const make = (options: Intl.DateTimeFormatOptions): Formatter => {
    const format = dateFormatter(language, options);
    // A dossier has few days, and tells of each on many pages.
    const shown = new Map<string, string>();
    const day = (part: string): string => {
      const text = shown.get(part) ?? format.format(dateOf(part));
      shown.set(part, text);
      return text;
    };
    return { day, range: (from, to) => format.formatRange(from, to) };
  };
  return Object.fromEntries(Object.entries(FORMATS).map(([name, options]) => [name, make(options)])) as Formatters;
}

type Formatters = Readonly<Record<Format, Formatter>>;

interface Formatter {
  /** Of a date known to the day or to the month, as it is written in EDTF. */
  day: (part: string) => string;
  range: (from: Date, to: Date) => string;
}

/** `short`: 5 Jan 2020; `long`: 5 January 2020; `full`: Sunday, 5 January 2020. */
export type DateStyle = 'short' | 'long' | 'full';

/** Where a date stands in a phrase: some languages inflect it behind “since” and “until”. */
export type DatePlace = 'alone' | 'since' | 'until';

export interface DateWords {
  /** Of what lasted. */
  until: (date: string) => string;
  /** Of what took a moment that nobody knows more of. */
  notAfter: (date: string) => string;
  since: (date: string) => string;
  about: (date: string) => string;
  perhaps: (date: string) => string;
  season: (season: Season, year: string) => string;
  /** The ten years from this one on. */
  decade: (first: string, place: DatePlace) => string;
  /** One year of which no more is known than that it is none before the first and none after the last. */
  years: (first: string, last: string, place: DatePlace) => string;
  /** From one date to another, where at least one is in words. */
  range: (from: string, to: string) => string;
}
