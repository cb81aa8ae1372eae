/** Days of the calendar, `YYYY-MM-DD`. */

export const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day so many days after another; before it, when negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of the week, 0 for Sunday to 6. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay();

/** How many days after a day the next such weekday is, from 0 for that day itself to 6. */
export const daysAhead = (weekday: number, day: string): number => (weekday - weekdayOf(day) + DAYS_A_WEEK) % DAYS_A_WEEK;

/** The day of that weekday that lies nearest: at most three days away. */
export function nearestWeekday(anchor: string, weekday: number): string {
  const ahead = daysAhead(weekday, anchor);
  return addDays(anchor, ahead > DAYS_A_WEEK / 2 ? ahead - DAYS_A_WEEK : ahead);
}

/** The Monday on which the week of a day begins (ISO 8601). */
export const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + DAYS_A_WEEK - 1) % DAYS_A_WEEK));

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);

const DAYS_A_WEEK = 7;
const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;
