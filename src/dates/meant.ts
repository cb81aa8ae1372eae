/** The day that somebody meant who wrote it in the way of a letter or a newspaper: `16/01/2020`, `16.1.2020`, `January 16, 2020`. */
import { DAY } from './days.ts';
import { isDay } from './edtf.ts';
import { resolvePhrase } from './phrase.ts';

const NUMBERS = /^(\d{1,4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,4})$/;
/** Any day: the words name their year. */
const ANCHOR = '2000-01-01';

/** The day as `YYYY-MM-DD`; nothing where it could be two, as `05/06/2020`, or none. */
export function meantDay(written: string): string | undefined {
  const [, first = '', middle = '', last = ''] = NUMBERS.exec(written.trim()) ?? [];
  if (first.length === 4) return dayOf(first, middle, last);
  if (last.length === 4) {
    const days = [dayOf(last, middle, first), ...(written.includes('.') ? [] : [dayOf(last, first, middle)])].filter(
      (day) => day !== undefined,
    );
    return new Set(days).size === 1 ? days[0] : undefined;
  }
  if (!/\p{L}/u.test(written) || !/(?<!\d)\d{4}(?!\d)/.test(written)) return undefined;
  const resolved = resolvePhrase(written, ANCHOR, 'en');
  return resolved.type === 'date' && DAY.test(resolved.edtf) ? resolved.edtf : undefined;
}

function dayOf(year: string, month: string, date: string): string | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
