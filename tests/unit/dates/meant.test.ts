import { expect, test } from 'vitest';
import { meantDay } from '../../../src/dates/meant.ts';

test.each([
  ['16/01/2020', '2020-01-16'],
  ['01/16/2020', '2020-01-16'],
  ['16.1.2020', '2020-01-16'],
  ['5.6.2020', '2020-06-05'],
  ['2020-1-6', '2020-01-06'],
  ['2020/01/06', '2020-01-06'],
  ['January 16, 2020', '2020-01-16'],
  ['16 January 2020', '2020-01-16'],
  ['05/06/2020', undefined],
  ['31/02/2020', undefined],
  ['January 2020', undefined],
  ['16 January', undefined],
  ['yesterday', undefined],
])('%s', (written, day) => {
  expect(meantDay(written, 'en')).toBe(day);
});

test('words may be those of another language, and quotation marks may be copied with a day', () => {
  expect(meantDay('12. März 2024', 'de')).toBe('2024-03-12');
  expect(meantDay('12 March 2024', 'de')).toBe('2024-03-12');
  expect(meantDay("'2024-03-12'", 'en')).toBe('2024-03-12');
  expect(meantDay('"12.3.2024"', 'en')).toBe('2024-03-12');
  expect(meantDay("'2024-02-31'", 'en')).toBeUndefined();
});
