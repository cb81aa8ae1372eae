/** Dates in words in German that chrono-node does not read, or of which it reads a part only: what newspapers write most. */
import { monthNames, weekdayNames } from './calendar-names.ts';
import { addDays, daysBetween, weekdayOf } from './days.ts';

const WEEKDAYS = weekdayNames('de').map((name) => name.toLowerCase());
const MONTHS = monthNames('de').map((name) => name.toLowerCase());
const SATURDAY = 6;

const DAY_NAME = `(?<weekday>${[...WEEKDAYS, 'sonnabend'].join('|')})(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?`;
const MONTH_NAME = `(?<month>${MONTHS.join('|')})`;
const BEFORE = '(?:vergangene|vorige|letzte)[nrs]?';
const AFTER = '(?:kommende|nächste)[nrs]?';

/** A weekday or weekend and nothing that says which: “am Dienstag” is the last or the next one. */
export const BARE_GERMAN_WEEKDAY = whole(
  `(?:am )?(?:(?:frühen|späten) )?${DAY_NAME}|in der nacht (?:zum|auf) ${unnamed(DAY_NAME)}|(?:am|(?:an )?diese[ms]) wochenende`,
);

const PHRASES: readonly Phrase[] = [
  [whole(`(?:am )?(?:(?:frühen|späten) )?${DAY_NAME}`), (anchor, { weekday }) => nearest(anchor, weekday)],
  [whole(`in der nacht (?:zum|auf) ${DAY_NAME}`), (anchor, { weekday }) => nightTo(nearest(anchor, weekday))],
  [whole(`(?:am )?${BEFORE} ${DAY_NAME}`), (anchor, { weekday }) => nearest(addDays(anchor, -4), weekday)],
  [whole(`(?:am )?${AFTER} ${DAY_NAME}`), (anchor, { weekday }) => nearest(addDays(anchor, 4), weekday)],
  [whole(`(?:am )?${DAY_NAME} (?:der )?${BEFORE} woche`), (anchor, { weekday }) => inWeekOf(addDays(anchor, -7), weekday)],
  [whole(`(?:am )?${DAY_NAME} (?:der )?${AFTER} woche`), (anchor, { weekday }) => inWeekOf(addDays(anchor, 7), weekday)],
  [whole(`(?:im )?${BEFORE} ${MONTH_NAME}`), (anchor, { month }) => monthBeside(anchor, month, -1)],
  [whole(`(?:im )?${AFTER} ${MONTH_NAME}`), (anchor, { month }) => monthBeside(anchor, month, 1)],
  [whole(`(?:im|anfang|mitte|ende) ${MONTH_NAME}`), (anchor, { month }) => nearestDate(anchor, '1', numberOf(month))?.slice(0, 7)],
  [whole('(?:am )?(?<date>\\d{1,2})\\. ?(?<number>\\d{1,2})\\.'), (anchor, { date, number }) => nearestDate(anchor, date, number)],
];

/** An EDTF date, counted from the anchor (`YYYY-MM-DD`); nothing for what is none of these phrases. */
export function readGerman(words: string, anchor: string): string | undefined {
  for (const [pattern, resolve] of PHRASES) {
    const groups = pattern.exec(words)?.groups;
    if (groups) return resolve(anchor, groups);
  }
  return undefined;
}

/** At most three days away. */
const nearest = (anchor: string, name: string | undefined): string => addDays(anchor, ((indexOf(name) - weekdayOf(anchor) + 10) % 7) - 3);

/** Weeks begin on Monday (ISO 8601). */
function inWeekOf(day: string, name: string | undefined): string {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return addDays(monday, (indexOf(name) + 6) % 7);
}

const nightTo = (day: string): string => `${addDays(day, -1)}/${day}`;

const indexOf = (name = ''): number => (name.toLowerCase() === 'sonnabend' ? SATURDAY : WEEKDAYS.indexOf(name.toLowerCase()));

/** The last month of the name that is over, or the next that has not begun. */
function monthBeside(anchor: string, name = '', direction: 1 | -1): string {
  const [year, month] = [Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7))];
  const named = Number(numberOf(name));
  const isInYear = Math.sign(named - month) === direction;
  return `${String(isInYear ? year : year + direction).padStart(4, '0')}-${String(named).padStart(2, '0')}`;
}

const numberOf = (month = ''): string => String(MONTHS.indexOf(month.toLowerCase()) + 1);

/** Of the day of the month in this year and those beside it the nearest; nothing for a day that no month has. */
function nearestDate(anchor: string, date = '', month = ''): string | undefined {
  const year = Number(anchor.slice(0, 4));
  const days = [year, year - 1, year + 1]
    .map((one) => `${String(one).padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
    .filter((day) => !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day);
  return days.sort((a, b) => Math.abs(daysBetween(anchor, a)) - Math.abs(daysBetween(anchor, b)))[0];
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'iu');
}

/** The same pattern without names for what it finds. */
function unnamed(pattern: string): string {
  return pattern.replaceAll(/\(\?<\w+>/g, '(?:');
}

type Phrase = readonly [pattern: RegExp, resolve: (anchor: string, groups: Partial<Record<string, string>>) => string | undefined];
