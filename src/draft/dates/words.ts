/** The words of English dates, as parts of regular expressions. */

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Written with a capital, so that the verbs “may” and “march” are none. */
export const MONTH = `(?:${MONTH_NAMES.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|\\b))`;
export const DAY_OF_MONTH = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d:]|[.,]\d|\s?(?:am|pm|a\.m|p\.m|percent|per cent|%))`;
export const YEAR = String.raw`(?<![\d.,:$£€₹₦¥#/]|\d[–-])(?:1[1-9]\d\d|20\d\d)(?![\d%]|[.,:/]\d|[–-]\d{3}|s\b)`;

const WEEKDAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')}|(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\\.)`;
export const PART_OF_DAY = '(?:early |late |mid-?)?(?:morning|afternoon|evening|night|noon|midday|dawn|midnight)';
export const DASH = String.raw`\s?(?:[–—-]|to|through|until|till|and)\s?`;
export const DAYS_IN_WEEK = 7;

const NUMBERS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
export const NUMBER = String.raw`(?:\d{1,3}|an?|${NUMBERS.slice(1).join('|')})`;

const SEASONS: readonly RegExp[] = [/spring/iu, /summer/iu, /autumn|fall/iu, /winter/iu];
export const SEASON = '(?:spring|summer|autumn|fall|winter)';
const FIRST_SEASON = 21;

/** 1 to 12 for the first month that the words name; 0 when they name none. */
export const monthIn = (words: string): number =>
  MONTH_NAMES.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`, 'u').test(words)) + 1;

/** 0 (Sunday) to 6 for the weekday that the words name; -1 when they name none. */
export const weekdayIn = (words: string): number =>
  WEEKDAY_NAMES.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`, 'u').test(words));

/** The number of the season in EDTF, 21 to 24. */
export const seasonIn = (words: string): number => SEASONS.findIndex((pattern) => pattern.test(words)) + FIRST_SEASON;

/** A count in figures or words. */
export function countOf(word: string): number {
  if (/^\d+$/u.test(word)) return Number(word);
  const index = NUMBERS.indexOf(word.toLowerCase().replace(/^an$/u, 'a'));
  return index <= 1 ? 1 : index;
}
