import { expect, test } from 'vitest';
import { monthNames, weekdayNames } from '../../../src/dates/calendar-names.ts';

test.each([
  ['en', 'January', 'December', 'Sunday', 'Saturday'],
  ['de', 'Januar', 'Dezember', 'Sonntag', 'Samstag'],
  ['ar-EG', 'يناير', 'ديسمبر', 'الأحد', 'السبت'],
])('%s', (language, january, december, sunday, saturday) => {
  const [months, weekdays] = [monthNames(language), weekdayNames(language)];
  expect([months.length, months[0], months.at(-1)]).toEqual([12, january, december]);
  expect([weekdays.length, weekdays[0], weekdays.at(-1)]).toEqual([7, sunday, saturday]);
});
