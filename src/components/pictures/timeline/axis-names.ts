/** How days, months and years are written on an axis, in the language of the dossier. */
import { dateFormatter } from '../../../dates/date-formatter.ts';
import { memoize } from '../../../text/memoize.ts';
import type { Step } from './ticks.ts';

const formatters = memoize((language) => ({
  day: dateFormatter(language, { day: 'numeric', month: 'short' }),
  month: dateFormatter(language, { month: 'short' }),
  dated: dateFormatter(language, { day: 'numeric', month: 'short', year: 'numeric' }),
  datedMonth: dateFormatter(language, { month: 'short', year: 'numeric' }),
}));

/** The year is written with the first day or month of it. */
export function axisNames(language: string): (day: string, unit: Step['unit'], before: string | undefined) => string {
  const { day: dayOnly, month: monthOnly, dated, datedMonth } = formatters(language);
  return (day, unit, before) => {
    if (unit === 'year') return String(Number(day.slice(0, 4)));
    const year = before?.slice(0, 4) !== day.slice(0, 4);
    const format = unit === 'day' ? (year ? dated : dayOnly) : year ? datedMonth : monthOnly;
    return format.format(new Date(`${day}T00:00:00Z`));
  };
}

/** A day without its year, as in 5 Jan. */
export const dayName = (day: string, language: string): string => formatters(language).day.format(new Date(`${day}T00:00:00Z`));
