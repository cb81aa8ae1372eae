/** Dates in EDTF, level 1 (ISO 8601-2:2019). */
import parse from 'edtf';

/** Level 2 kinds, which the dossier does not use. */
const LEVEL_2 = new Set(['Set', 'List']);

/** Whether a text is a date that means what it says: `edtf('2023-02-29')` gives 1 March, so only what survives the round trip counts. */
export function isEdtf(value: string): boolean {
  return readEdtf(value).type === 'date';
}

/** Reads a date. Bounds are days, `YYYY-MM-DD`; an open or unknown side is `{ type: 'open' }`. */
export function readEdtf(value: string): EdtfReading {
  try {
    const date = parse(value);
    if (LEVEL_2.has(date.type) || date.edtf !== value) return { type: 'invalid' };
    const [from = '', to = ''] = value.split('/');
    return {
      type: 'date',
      from: isOpen(from) ? { type: 'open' } : { type: 'day', day: dayOf(parse(from).min) },
      to: value.includes('/')
        ? isOpen(to)
          ? { type: 'open' }
          : { type: 'day', day: dayOf(parse(to).max) }
        : { type: 'day', day: dayOf(parse(value).max) },
      precision: precisionOf(value),
      uncertain: /[?%]/.test(value),
      approximate: /[~%]/.test(value),
    };
  } catch {
    return { type: 'invalid' };
  }
}

/**
 * A key that sorts dates by their beginning, then by their end; an open beginning comes just before its end.
 * The keys compare as plain strings for the years 0 to 9999.
 */
export function edtfSortKey(value: string): string {
  const date = readEdtf(value);
  if (date.type === 'invalid') return value;
  const to = date.to.type === 'day' ? date.to.day : '9999-12-31';
  return date.from.type === 'day' ? `${date.from.day} ${to}` : `${to} -`;
}

/** Whole years between the end of one date and the beginning of the next; 0 when either side is open. */
export function yearsBetween(earlier: string, later: string): number {
  const [a, b] = [readEdtf(earlier), readEdtf(later)];
  if (a.type === 'invalid' || b.type === 'invalid' || a.to.type === 'open' || b.from.type === 'open') return 0;
  return Math.floor((Date.parse(b.from.day) - Date.parse(a.to.day)) / MILLISECONDS_PER_YEAR);
}

const MILLISECONDS_PER_YEAR = 365.2425 * 24 * 60 * 60 * 1000;

const isOpen = (side: string) => side === '' || side === '..';

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

function precisionOf(value: string): Precision {
  if (value.includes('/')) return 'interval';
  const date = value.replace(/[?~%]$/, '');
  if (/X/.test(date)) return 'unspecified';
  if (/^\d{4}-(2[1-9]|3\d|4[01])$/.test(date)) return 'season';
  return ({ 4: 'year', 7: 'month', 10: 'day' } as const)[date.length] ?? 'unspecified';
}

export type Precision = 'day' | 'month' | 'year' | 'season' | 'interval' | 'unspecified';
export type Bound = { type: 'day'; day: string } | { type: 'open' };
export type EdtfReading =
  { type: 'date'; from: Bound; to: Bound; precision: Precision; uncertain: boolean; approximate: boolean } | { type: 'invalid' };
