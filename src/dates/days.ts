/** Days of the calendar, `YYYY-MM-DD`. */

export const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day so many days after another; before it, when negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The day of the week, 0 for Sunday to 6. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay();

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);

const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;
