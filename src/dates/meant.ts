/** The day that somebody meant who wrote it in the way of a letter or a newspaper: `16/01/2020`, `16.1.2020`, `January 16, 2020`. */
import { DAY } from './days.ts';
import { isDay } from './edtf.ts';
import { resolvePhrase } from './phrase.ts';

const NUMBERS = /^(\d{1,4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,4})$/;
const QUOTED = /^(['"])(.*)\1$/;
/** Any day: the words name their year. */
const ANCHOR = '2000-01-01';

/**
 * The day as `YYYY-MM-DD`; nothing where it could be two, as `05/06/2020`, or none. Words are those of `language` or English. Somebody
 * may have copied the quotation marks around it as well.
 */
export function meantDay(written: string, language: string): string | undefined {
  const bare = written.trim().replace(QUOTED, '$2');
  const [, first = '', middle = '', last = ''] = NUMBERS.exec(bare) ?? [];
  if (first.length === 4) return dayOf(first, middle, last);
  if (last.length === 4) {
    const days = [dayOf(last, middle, first), ...(bare.includes('.') ? [] : [dayOf(last, first, middle)])].filter(
      (day) => day !== undefined,
    );
    return new Set(days).size === 1 ? days[0] : undefined;
  }
  if (!/\p{L}/u.test(bare) || !/(?<!\d)\d{4}(?!\d)/.test(bare)) return undefined;
  const [day] = [language, 'en'].flatMap((each) => {
    const resolved = resolvePhrase(bare, ANCHOR, each);
    return resolved.type === 'date' && DAY.test(resolved.edtf) ? [resolved.edtf] : [];
  });
  return day;
}

function dayOf(year: string, month: string, date: string): string | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
