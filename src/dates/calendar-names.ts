/** What a language calls months and weekdays (Unicode CLDR, by ECMA-402). */

/** A year that begins on a Sunday. */
const YEAR = 2023;
const DAYS_A_WEEK = 7;
const MONTHS = 12;

/** From January on, as they stand alone. */
export function monthNames(language: string): string[] {
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: MONTHS }, (_, month) => format(Date.UTC(YEAR, month, 1)));
}

/** From Sunday on. */
export function weekdayNames(language: string): string[] {
  const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: DAYS_A_WEEK }, (_, day) => format(Date.UTC(YEAR, 0, day + 1)));
}
