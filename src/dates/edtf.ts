/** Dates in EDTF, level 1 (ISO 8601-2:2019). */
import parse from 'edtf';
import { DAY } from './days.ts';

/** One date of level 1: a day, month, year or season, or one with unspecified digits at its right; years 1 to 9999, no time of day. */
const DATE = /^(?!0000)(?:\d{4}(?:-(?:0\d|1\d|2[1-4])|-\d{2}-\d{2})?|\d{3}X|\d{2}XX|\d{4}-XX(?:-XX)?|\d{4}-\d{2}-XX)[?~%]?$/;

/** Whether a text is a date that means what it says: `edtf('2023-02-29')` gives 1 March, so only what survives the round trip counts. */
export function isEdtf(value: string): boolean {
  return readEdtf(value).type === 'date';
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (value: string): boolean => DAY.test(value) && isEdtf(value);

/** Reads a date. Bounds are days, `YYYY-MM-DD`; an open or unknown side is `{ type: 'open' }`. What was read once is kept. */
export function readEdtf(value: string): EdtfReading {
  const known = readings.get(value);
  if (known) return known;
  const reading = readPlain(value) ?? readByGrammar(value);
  if (value.length <= LONGEST_KEPT) readings.set(value, reading);
  return reading;
}

const readings = new Map<string, EdtfReading>();
const LONGEST_KEPT = 32;

/** A day, month or year without more to it, as most are; `undefined` for everything else, which a grammar reads. */
function readPlain(value: string): EdtfReading | undefined {
  const [, year = '', month, day] = PLAIN.exec(value) ?? [];
  if (Number(year) === 0) return undefined;
  const [from, to] = [`${year}-${month ?? '01'}-${day ?? '01'}`, `${year}-${month ?? '12'}-${day ?? lastDay(year, month ?? '12')}`];
  if (!isInCalendar(from) || !isInCalendar(to)) return undefined;
  return {
    type: 'date',
    from: { type: 'day', day: from },
    to: { type: 'day', day: to },
    precision: day ? 'day' : month ? 'month' : 'year',
    uncertain: false,
    approximate: false,
  };
}

const PLAIN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const lastDay = (year: string, month: string): string => {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month), 0);
  return String(date.getUTCDate()).padStart(2, '0');
};

/** A day that does not exist, such as 31 February, becomes another one. */
function isInCalendar(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(time) === day;
}

/** Everything else, side by side: the grammar refuses a season or a decade with a qualifier, and either of them beside an open end. */
function readByGrammar(value: string): EdtfReading {
  const sides = value.split('/');
  if (sides.length > 2 || sides.every(isOpen)) return { type: 'invalid' };
  const bounds = sides.map((side) => (isOpen(side) ? OPEN : boundsOf(side)));
  const [from, to] = [bounds[0], bounds.at(-1)];
  if (!from || !to || (from.from !== '' && to.to !== '' && from.from > to.to)) return { type: 'invalid' };
  return {
    type: 'date',
    from: from.from === '' ? { type: 'open' } : { type: 'day', day: from.from },
    to: to.to === '' ? { type: 'open' } : { type: 'day', day: to.to },
    precision: precisionOf(value),
    uncertain: /[?%]/.test(value),
    approximate: /[~%]/.test(value),
  };
}

const OPEN = { from: '', to: '' };

/** The first and the last day of one date; `undefined` when it is none. */
function boundsOf(side: string): { from: string; to: string } | undefined {
  if (!DATE.test(side)) return undefined;
  const date = unqualified(side);
  const season = seasonOf(date);
  // A season is independent of location (ISO 8601-2, 4.8.2): where it is not said, no more than its year is known.
  if (season) return { from: `${season.year}-01-01`, to: `${season.year}-12-31` };
  try {
    const read = parse(date);
    return read.edtf === date ? { from: dayOf(read.min), to: dayOf(read.max) } : undefined;
  } catch {
    return undefined;
  }
}

/** The season that a date without qualifier names; `undefined` when it names none. */
export function seasonOf(date: string): { season: Season; year: string } | undefined {
  const [, year = '', code = ''] = SEASON.exec(date) ?? [];
  const season = SEASONS[code];
  return season && { season, year };
}

/** The codes of level 1; level 2 has more, from 25 on, which divide the year by hemisphere, quarter and half. */
const SEASONS: Readonly<Record<string, Season>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const SEASON = /^(\d{4})-(2[1-4])$/;

/** A date without what says that it is uncertain or approximate. */
export const unqualified = (date: string): string => date.replace(/[?~%]$/, '');

/**
 * A key that sorts dates by their beginning, then by their end; an open beginning comes just before its end.
 * The keys compare as plain strings for the years 1 to 9999.
 */
export function edtfSortKey(value: string): string {
  const date = readEdtf(value);
  if (date.type === 'invalid') return value;
  const to = date.to.type === 'day' ? date.to.day : '9999-12-31';
  const season = seasonOf(unqualified(value.split('/')[0] ?? ''));
  if (season) return `${season.year}-${SEASON_ORDER[season.season]}-01 ${to}`;
  return date.from.type === 'day' ? `${date.from.day} ${to}` : `${to} -`;
}

/** The seasons of a year come after one another, whenever each begins. */
const SEASON_ORDER: Readonly<Record<Season, string>> = { spring: '01', summer: '04', autumn: '07', winter: '10' };

/**
 * The years from the end of one date to the beginning of the next, as a reader counts them: as exact as the less exact of the two,
 * so that from 1679 to 1976 it is 297, and to the nearest year where both have months. 0 when no whole year lies between them, or either side is open.
 */
export function yearsBetween(earlier: string, later: string): number {
  const [a, b] = [readEdtf(earlier), readEdtf(later)];
  if (a.type === 'invalid' || b.type === 'invalid' || a.to.type === 'open' || b.from.type === 'open') return 0;
  if (Date.parse(b.from.day) - Date.parse(a.to.day) < MILLISECONDS_PER_YEAR) return 0;
  const [end, beginning] = [plainPart(earlier.split('/').at(-1)), plainPart(later.split('/')[0])];
  const years = Number(beginning.slice(0, YEAR_LENGTH)) - Number(end.slice(0, YEAR_LENGTH));
  if (end.length === YEAR_LENGTH || beginning.length === YEAR_LENGTH) return years;
  return Math.round(years + (monthIn(beginning) - monthIn(end)) / 12);
}

const YEAR_LENGTH = 4;

/** Of a month or day as written. */
const monthIn = (plain: string): number => Number(plain.slice(YEAR_LENGTH + 1, YEAR_LENGTH + 3));

/** A year, month or day as written; of a season or of digits that are not known, the year in which it begins. */
function plainPart(part = ''): string {
  const plain = unqualified(part);
  return PLAIN.test(plain) && !seasonOf(plain) ? plain : plain.slice(0, YEAR_LENGTH).replaceAll('X', '0');
}

const MILLISECONDS_PER_YEAR = 365.2425 * 24 * 60 * 60 * 1000;

const isOpen = (side: string) => side === '' || side === '..';

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

function precisionOf(value: string): Precision {
  if (value.includes('/')) return 'interval';
  const date = unqualified(value);
  if (/X/.test(date)) return 'unspecified';
  if (seasonOf(date)) return 'season';
  return ({ 4: 'year', 7: 'month', 10: 'day' } as const)[date.length] ?? 'unspecified';
}

type Precision = 'day' | 'month' | 'year' | 'season' | 'interval' | 'unspecified';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
type Bound = { type: 'day'; day: string } | { type: 'open' };
export type EdtfReading =
  { type: 'date'; from: Bound; to: Bound; precision: Precision; uncertain: boolean; approximate: boolean } | { type: 'invalid' };
