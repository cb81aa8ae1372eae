/** Reads a CSL-JSON item. */
import type { DataOf } from '../schemas/collections.ts';

/** The date of publication as EDTF (a day, a month or a year; `~` where CSL-JSON says `circa`), or `undefined` when none can be read. */
export function issuedDate({ issued }: Pick<DataOf<'references'>, 'issued'>): string | undefined {
  const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
  if (year === undefined) return undefined;
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]));
  const date = [String(year).padStart(4, '0'), ...parts].join('-');
  return issued?.['circa'] ? `${date}~` : date;
}
