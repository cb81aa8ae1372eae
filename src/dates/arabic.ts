/** Dates in words in Arabic, which chrono-node does not read: what newspapers write most. */
import { addDays, daysAhead, daysBetween, nearestWeekday } from './days.ts';

const WEEKDAY_NAMES = ['ال[أا]حد', 'ال[إا]ثنين', 'الثلاثاء', 'ال[أا]ربعاء', 'الخميس', 'الجمعة', 'السبت'];
const WEEKDAYS: readonly RegExp[] = WEEKDAY_NAMES.map(whole);
/** The names used from Egypt to the Gulf, and those of the Levant and Iraq. */
const MONTHS: readonly RegExp[] = [
  'يناير|كانون الثاني',
  'فبراير|شباط',
  'مارس|آذار',
  '[أا]بريل|نيسان',
  'مايو|أيار',
  'يونيو|حزيران',
  'يوليو|تموز',
  '[أا]غسطس|آب',
  'سبتمبر|[أا]يلول',
  '[أا]كتوبر|تشرين ال[أا]ول',
  'نوفمبر|تشرين الثاني',
  'ديسمبر|كانون ال[أا]ول',
].map((names) => whole(`(?:${names})(?:\\s*/\\s*(?:${names}))?`));
const NUMBERS: readonly RegExp[] = ['ثلاثة', '[أا]ربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'].map(whole);
const FIRST_NUMBER = 3;

const YEAR = /^(?:(?:في |من )?(?:ال)?(?:عام|سنة) |في )?(\d{4})$/u;
const YEAR_LIMIT = /^(قبل|منذ) (?:(?:ال)?(?:عام|سنة) )?(\d{4})$/u;
const DATE = /^(?:(?:في|يوم) )?(?:(\d{1,2}) )?(\D+?)(?: (\d{4}))?$/u;
const TIME_OF_DAY = '(?:(?:في )?(?:يوم|صباح|ظهر|مساء|ليل|ليلة|فجر) )?';
const WEEKDAY = new RegExp(`^${TIME_OF_DAY}(\\S+)(?: (الماضي|الفائت|المقبل|القادم))?$`, 'u');
const COUNTED = /^(بعد|قبل|منذ) (?:(يوم|يومين|[أا]سبوع|[أا]سبوعين)|(\S+) (?:[أا]يام|يومًا|يوما))$/u;

const FIXED: readonly (readonly [RegExp, number])[] = [
  [/^(?:هذا )?اليوم$/u, 0],
  [/^(?:(?:يوم|صباح|مساء|ليل|ليلة) )?[أا]مس$/u, -1],
  [/^(?:[أا]ول (?:من )?[أا]مس|[أا]مس ال[أا]ول)$/u, -2],
  [/^غد[ًا]{0,2}$/u, 1],
  [/^(?:في )?اليوم (?:التالي|اللاحق)$/u, 1],
  [/^(?:في )?(?:اليوم (?:نفسه|ذاته)|نفس اليوم)$/u, 0],
  [/^(?:في )?اليوم السابق$/u, -1],
];

/** A weekday and nothing that says which. */
export const BARE_ARABIC_WEEKDAY = whole(`${TIME_OF_DAY}(?:${WEEKDAY_NAMES.join('|')})`);

/** Reads a phrase against the day it counts from and gives an EDTF date; `undefined` when it is none of those known here. */
export function readArabic(words: string, anchor: string): string | undefined {
  const phrase = westernDigits(words);
  for (const read of [fixed, year, weekday, counted, date]) {
    const found = read(phrase, anchor);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fixed(phrase: string, anchor: string): string | undefined {
  const found = FIXED.find(([pattern]) => pattern.test(phrase));
  return found && addDays(anchor, found[1]);
}

function year(phrase: string): string | undefined {
  const [, limit, of = ''] = YEAR_LIMIT.exec(phrase) ?? [];
  if (limit !== undefined) return limit === 'قبل' ? `../${String(Number(of) - 1).padStart(4, '0')}` : `${of}/..`;
  return YEAR.exec(phrase)?.[1];
}

function weekday(phrase: string, anchor: string): string | undefined {
  const [, name = '', which] = WEEKDAY.exec(phrase) ?? [];
  const index = WEEKDAYS.findIndex((pattern) => pattern.test(name));
  if (index < 0) return undefined;
  if (which === undefined) return nearestWeekday(anchor, index);
  const ahead = daysAhead(index, anchor);
  return addDays(anchor, /^ال(?:ماضي|فائت)$/u.test(which) ? ahead - 7 : ahead || 7);
}

function counted(phrase: string, anchor: string): string | undefined {
  const [, way, unit = '', figure = ''] = COUNTED.exec(phrase) ?? [];
  if (way === undefined) return undefined;
  const days = unit === '' ? numberOf(figure) : unit.endsWith('ين') ? 2 : 1;
  const length = /سبوع/u.test(unit) ? 7 : 1;
  return days === undefined ? undefined : addDays(anchor, days * length * (way === 'بعد' ? 1 : -1));
}

function date(phrase: string, anchor: string): string | undefined {
  const [, day, name = '', given] = DATE.exec(phrase) ?? [];
  const month = MONTHS.findIndex((pattern) => pattern.test(name)) + 1;
  if (month === 0) return undefined;
  const inYear = (number: number) =>
    [String(number).padStart(4, '0'), pad(month), ...(day === undefined ? [] : [pad(Number(day))])].join('-');
  if (given !== undefined) return inYear(Number(given));
  const here = Number(anchor.slice(0, 4));
  const distance = (number: number) => Math.abs(daysBetween(anchor, day === undefined ? `${inYear(number)}-15` : inYear(number)));
  return inYear([here, here - 1, here + 1].reduce((nearest, other) => (distance(other) < distance(nearest) ? other : nearest)));
}

function numberOf(figure: string): number | undefined {
  if (/^\d+$/u.test(figure)) return Number(figure);
  const index = NUMBERS.findIndex((pattern) => pattern.test(figure));
  return index < 0 ? undefined : index + FIRST_NUMBER;
}

const westernDigits = (text: string) => text.replaceAll(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - '٠'.charCodeAt(0)));

const pad = (value: number) => String(value).padStart(2, '0');

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}
