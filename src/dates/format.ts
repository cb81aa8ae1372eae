/** Dates as readers see them, in the language of the dossier. */
import { readEdtf } from './edtf.ts';

/** Day before month in English too: the order of most readers, and of the sources of most dossiers. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

/**
 * Shows an EDTF date. `words` supplies what the locale data lacks: open ranges, about, uncertain.
 * Digits are always Western, because dates are compared with the source.
 */
export function formatDate(edtf: string, language: string, words: DateWords, style: DateStyle = 'short'): string {
  const reading = readEdtf(edtf);
  if (reading.type === 'invalid') return edtf;
  const [from = '', to] = edtf.replaceAll(/[?~%]/g, '').split('/');
  const shown =
    to === undefined
      ? formatPart(from, language, style)
      : reading.from.type === 'open'
        ? words.until(formatPart(to, language, style))
        : reading.to.type === 'open'
          ? words.since(formatPart(from, language, style))
          : formatRange(from, to, language, style);
  return reading.approximate ? words.about(shown) : reading.uncertain ? words.perhaps(shown) : shown;
}

function formatPart(part: string, language: string, style: DateStyle): string {
  const format = formatFor(part, style);
  return format ? formatters(language)[format].format(dateOf(part)) : part;
}

function formatRange(from: string, to: string, language: string, style: DateStyle): string {
  const format = from.length === to.length ? formatFor(from, style) : undefined;
  if (!format) return `${formatPart(from, language, style)}–${formatPart(to, language, style)}`;
  // The locale data put thin spaces round the dash of some ranges and none round others.
  return formatters(language)
    [format].formatRange(dateOf(from), dateOf(to))
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
  const made = known.get(language) ?? makeFormatters(LOCALES[language] ?? language);
  known.set(language, made);
  return made;
}

function makeFormatters(locale: string): Formatters {
  const make = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' });
  return Object.fromEntries(Object.entries(FORMATS).map(([name, options]) => [name, make(options)])) as Formatters;
}

type Formatters = Readonly<Record<Format, Intl.DateTimeFormat>>;

/** `short`: 5 Jan 2020; `long`: 5 January 2020; `full`: Sunday, 5 January 2020. */
export type DateStyle = 'short' | 'long' | 'full';

export interface DateWords {
  until: (date: string) => string;
  since: (date: string) => string;
  about: (date: string) => string;
  perhaps: (date: string) => string;
}
