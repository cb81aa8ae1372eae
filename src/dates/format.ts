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
  const options = optionsFor(part, style);
  return options ? formatter(language, options).format(dateOf(part)) : part;
}

function formatRange(from: string, to: string, language: string, style: DateStyle): string {
  const options = from.length === to.length ? optionsFor(from, style) : undefined;
  if (!options) return `${formatPart(from, language, style)}–${formatPart(to, language, style)}`;
  // The locale data put thin spaces round the dash of some ranges and none round others.
  return formatter(language, options)
    .formatRange(dateOf(from), dateOf(to))
    .replace(/[\s\u2009]*–[\s\u2009]*/u, '–');
}

function optionsFor(part: string, style: DateStyle): Intl.DateTimeFormatOptions | undefined {
  const month = style === 'short' ? 'short' : 'long';
  if (/^\d{4}-\d{2}-\d{2}$/.test(part)) return { day: 'numeric', month, year: 'numeric', ...(style === 'full' ? { weekday: 'long' } : {}) };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(part)) return { month, year: 'numeric' };
  return undefined;
}

const dateOf = (part: string) => new Date(`${part}${'-01'.repeat((10 - part.length) / 3)}T00:00:00Z`);

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known =
    formatters.get(key) ??
    new Intl.DateTimeFormat(LOCALES[language] ?? language, { ...options, timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' });
  formatters.set(key, known);
  return known;
}

/** `short`: 5 Jan 2020; `long`: 5 January 2020; `full`: Sunday, 5 January 2020. */
export type DateStyle = 'short' | 'long' | 'full';

export interface DateWords {
  until: (date: string) => string;
  since: (date: string) => string;
  about: (date: string) => string;
  perhaps: (date: string) => string;
}
