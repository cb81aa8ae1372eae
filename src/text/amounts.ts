/** Finds numbers that somebody counted or measured, which can be mistyped: sums, shares and large numbers, not days or years. */
import { asciiDigits } from './ascii-digits.ts';

const NUMBER = /(?<![\p{L}\p{N}.,¶])\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?(?![\p{L}\p{N}])/gu;
const MEASURE = /^[\s\u00a0]*(?:%|percent|per cent|prozent|million|billion|milliarden?|millionen|mio|€|\$|£)/iu;
const PERCENT = /^[\s\u00a0]*(?:%|percent|per cent|prozent)/iu;
const CURRENCY = /[€$£]\s?$/u;
/** How many characters beside a number hold its unit. */
const NEAR = 16;
/** What holds a sign between its digits, three digits, or more than a year has. */
const LARGE = /^(?:\d{3}|\d{5,}|\d+[.,\u00a0\u202f ].+)$/u;

/** The numbers of a text with a unit behind or before them, or larger than what a calendar holds, as they are written. */
export const amountsIn = (text: string): { written: string; index: number }[] =>
  Array.from(text.matchAll(NUMBER)).flatMap(({ 0: written, index }) => {
    const isMeasured =
      MEASURE.test(text.slice(index + written.length, index + written.length + NEAR)) ||
      CURRENCY.test(text.slice(Math.max(0, index - NEAR), index));
    return isMeasured || LARGE.test(written) ? [{ written, index }] : [];
  });

/** Those that nobody writes in words or rounds: shares in percent, and numbers of four digits and more that do not end in two zeros. */
export const exactAmountsIn = (text: string): { written: string; index: number }[] =>
  amountsIn(text).filter(
    ({ written, index }) =>
      PERCENT.test(text.slice(index + written.length, index + written.length + NEAR)) || /^\d{2,}(?!00)\d{2}$/.test(digitsOf(written)),
  );

/** Every number of a text, in digits alone, so that those of two texts can be compared. */
export const numbersIn = (text: string): string[] => Array.from(asciiDigits(text).matchAll(NUMBER), ([written]) => digitsOf(written));

/** Whether a text holds the number, however its digits are grouped, or may hold it in words. Those of English are known up to 99. */
export function holdsAmount(text: string, written: string, language: string): boolean {
  const digits = digitsOf(written);
  if (Array.from(text.matchAll(NUMBER)).some(([other]) => digitsOf(other) === digits)) return true;
  if (!/^\d{1,2}$/.test(digits)) return false;
  return !/^en(?:-|$)/i.test(language) || new RegExp(`(?<!\\p{L})${inWords(Number(digits))}(?!\\p{L})`, 'iu').test(text);
}

/** Digits without signs between groups of three; what stands before another number of digits marks the fraction. */
export const digitsOf = (written: string): string => written.replace(/[.,\u00a0\u202f ](?=\d{3}(?!\d))/g, '').replace(',', '.');

function inWords(number: number): string {
  if (number < ONES.length) return ONES[number] ?? '';
  const [tens, ones] = [TENS[Math.floor(number / 10) - 2] ?? '', ONES[number % 10] ?? ''];
  return number % 10 === 0 ? tens : `${tens}[- ]${ones}`;
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
