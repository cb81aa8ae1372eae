/** Weekends beside a day (`YYYY-MM-DD`), each as an EDTF interval from Saturday to Sunday. */
import { addDays, weekdayOf } from './days.ts';

/** The one that lies nearest; the last one where both are as near. */
export function nearestWeekend(anchor: string): string {
  const day = weekdayOf(anchor);
  return weekendFrom(addDays(anchor, day === 0 ? -1 : day >= 4 ? 6 - day : -day - 1));
}

/** The one that is over on that day. */
export const weekendBefore = (anchor: string): string => weekendFrom(addDays(anchor, -(weekdayOf(anchor) || 7) - 1));

/** The one that is still to come. */
export const weekendAfter = (anchor: string): string =>
  weekendFrom(addDays(anchor, weekdayOf(anchor) === 0 ? 6 : 6 - weekdayOf(anchor) || 7));

const weekendFrom = (saturday: string): string => `${saturday}/${addDays(saturday, 1)}`;
