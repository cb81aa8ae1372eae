/** Dates in words in German that chrono-node does not read, or of which it reads a part only: what newspapers write most. */
import { addDays, daysBetween, mondayOf, nearestWeekday } from './days.ts';
import type { Phrase } from './table.ts';
import { nearestWeekend, weekendAfter, weekendBefore } from './weekends.ts';

const WEEKDAYS = ['sonntag', 'montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag'];
const MONTHS = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'];
const SATURDAY = 6;

const WEEKDAY = `(${[...WEEKDAYS, 'sonnabend'].join('|')})(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?`;
const MONTH = `(${MONTHS.join('|')})`;
const DAY = '(?:am )?(?:(?:frühen|späten) )?';
const NIGHT_TO = 'in der nacht (?:zum|auf) ';
const THE_WEEKEND = '(?:am|(?:an )?diese[ms]) wochenende';
const BEFORE = '(?:vergangene|vorige|letzte)[nrs]?';
const AFTER = '(?:kommende|nächste)[nrs]?';

/** A weekday or weekend and nothing that says which: “am Dienstag” is the last or the next one. */
export const BARE_GERMAN_WEEKDAY = whole(`(?:${DAY}|${NIGHT_TO})${WEEKDAY}|${THE_WEEKEND}`);

/** Each with the EDTF date that it gives. */
export const GERMAN_PHRASES: readonly Phrase[] = [
  { pattern: whole('(?:am )?(?:folgenden|nächsten) tag|tags darauf'), resolve: (anchor) => addDays(anchor, 1) },
  { pattern: whole('am (?:selben|gleichen) tag'), resolve: (anchor) => anchor },
  { pattern: whole('(?:am )?vortag'), resolve: (anchor) => addDays(anchor, -1) },
  { pattern: whole('vor (\\d{4})'), resolve: (_, [, year]) => `../${pad(Number(year) - 1, 4)}` },
  { pattern: whole('seit (\\d{4})'), resolve: (_, [, year]) => `${year}/..` },
  { pattern: whole(THE_WEEKEND), resolve: nearestWeekend },
  { pattern: whole('(?:am )?(?:letzte|vergangene|vorige)[ns] wochenende'), resolve: weekendBefore },
  { pattern: whole('(?:am )?(?:nächste|kommende)[ns] wochenende'), resolve: weekendAfter },
  { pattern: whole(`${DAY}${WEEKDAY}`), resolve: (anchor, [, name]) => nearestWeekday(anchor, weekdayOf(name)) },
  { pattern: whole(`${NIGHT_TO}${WEEKDAY}`), resolve: (anchor, [, name]) => nightTo(nearestWeekday(anchor, weekdayOf(name))) },
  { pattern: whole(`(?:am )?${BEFORE} ${WEEKDAY}`), resolve: (anchor, [, name]) => nearestWeekday(addDays(anchor, -4), weekdayOf(name)) },
  { pattern: whole(`(?:am )?${AFTER} ${WEEKDAY}`), resolve: (anchor, [, name]) => nearestWeekday(addDays(anchor, 4), weekdayOf(name)) },
  { pattern: whole(`(?:am )?${WEEKDAY} (?:der )?${BEFORE} woche`), resolve: (anchor, [, name]) => inWeekOf(addDays(anchor, -7), name) },
  { pattern: whole(`(?:am )?${WEEKDAY} (?:der )?${AFTER} woche`), resolve: (anchor, [, name]) => inWeekOf(addDays(anchor, 7), name) },
  { pattern: whole(`(?:im )?${BEFORE} ${MONTH}`), resolve: (anchor, [, name]) => monthBeside(anchor, monthOf(name), -1) },
  { pattern: whole(`(?:im )?${AFTER} ${MONTH}`), resolve: (anchor, [, name]) => monthBeside(anchor, monthOf(name), 1) },
  {
    pattern: whole(`(?:im|anfang|mitte|ende) ${MONTH}`),
    resolve: (anchor, [, name]) => nearestDate(anchor, monthOf(name), 1)?.slice(0, 7),
  },
  {
    pattern: whole('(?:am )?(\\d{1,2})\\. ?(\\d{1,2})\\.'),
    resolve: (anchor, [, day, month]) => nearestDate(anchor, Number(month), Number(day)),
  },
];

const nightTo = (day: string): string => `${addDays(day, -1)}/${day}`;

const inWeekOf = (day: string, name: string | undefined): string => addDays(mondayOf(day), (weekdayOf(name) + 6) % 7);

/** 0 for Sunday to 6. */
const weekdayOf = (name = ''): number => (name.toLowerCase() === 'sonnabend' ? SATURDAY : WEEKDAYS.indexOf(name.toLowerCase()));

/** From 1 on. */
const monthOf = (name = ''): number => MONTHS.indexOf(name.toLowerCase()) + 1;

/** The last such month that is over, or the next that has not begun. */
function monthBeside(anchor: string, month: number, direction: 1 | -1): string {
  const year = yearOf(anchor);
  const isInYear = Math.sign(month - Number(anchor.slice(5, 7))) === direction;
  return monthIn(isInYear ? year : year + direction, month);
}

/** Of the day of the month in this year and those beside it the nearest; nothing for a day that no month has. */
function nearestDate(anchor: string, month: number, day: number): string | undefined {
  const year = yearOf(anchor);
  const days = [year, year - 1, year + 1]
    .map((one) => `${monthIn(one, month)}-${pad(day, 2)}`)
    .filter((date) => !Number.isNaN(Date.parse(date)) && addDays(date, 0) === date);
  return days.sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)))[0];
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const monthIn = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'iu');
}
