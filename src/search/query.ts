/** What the browser does with a query before and after Pagefind answers it. Pure. */
import { asciiDigits } from '../text/ascii-digits.ts';
import { datesIn } from '../text/written-dates.ts';

/** Asks for these words and no other form of them. */
const IS_QUOTED = /^\s*".+"\s*$/;

/** The query with its dates as the index writes them: `Jan 5` becomes `01-05`. A quoted query stays as it is. */
export function withDates(query: string, language: string): string {
  if (!/\p{Nd}/u.test(query) || IS_QUOTED.test(query)) return query;
  return datesIn(query, language).reduceRight((text, { date, start, end }) => text.slice(0, start) + date + text.slice(end), query);
}

/** The query with paragraphs as the index names them: `¶11` becomes `Paragraph 11`. */
export const withParagraphs = (query: string, paragraph: (number: number) => string): string =>
  IS_QUOTED.test(query) ? query : asciiDigits(query).replaceAll(/¶\s*(\d+)/g, (_, number: string) => paragraph(Number(number)));

/**
 * Whether a text holds every word of a query, at least with its beginning. Pagefind leaves out a word that it does not know,
 * and takes `so` for `Solemani`; what it finds then is not what was asked.
 */
export function holds(text: string, query: string): boolean {
  const words = wordsOf(text);
  return wordsOf(query).every((asked) => {
    const stem = asked.replace(ENDING, '');
    const least = stem.slice(0, Math.max(SHORTEST, Math.ceil(stem.length * (stem.length > LONG ? 0.5 : 0.7)))).replace(ARABIC_ARTICLE, '');
    return words.some((word) => word.startsWith(least) || word.replace(ARABIC_ARTICLE, '').startsWith(least));
  });
}

/** The letters and digits of a text, for comparing names and phrases without case, marks, blanks, hyphens and apostrophes. */
export const wordKey = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A word is found by other forms of it. */
const ENDING = /(?<=\p{L}{3})(?:ing|ern|e[dnrs]?|s)$/u;
const LONG = 8;
const SHORTEST = 3;
/** With what is written before it. */
const ARABIC_ARTICLE = /^[وفبكل]?(?:ال|ل)/u;

const fold = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Words as Pagefind folds them, those with a hyphen or an apostrophe whole and in parts. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .replaceAll('y', 'i')
    .split(/\s+/)
    .flatMap((word) => {
      const whole = word.replaceAll(/[^\p{L}\p{N}]/gu, '');
      return [...new Set([whole, ...word.split(/[^\p{L}\p{N}]+/u)])].filter(Boolean);
    });
}
