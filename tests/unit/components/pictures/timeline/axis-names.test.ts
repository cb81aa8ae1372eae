import { afterEach, expect, test, vi } from 'vitest';
import { axisNames, dayName } from '../../../../../src/components/pictures/timeline/axis-names.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('the year is written with the first day of it, and with no other', () => {
  const name = axisNames('en');
  expect(name('2020-01-03', 'day', undefined)).toBe('3 Jan 2020');
  expect(name('2020-01-05', 'day', '2020-01-03')).toBe('5 Jan');
  expect(name('2021-02-01', 'month', '2020-12-01')).toBe('Feb 2021');
  expect(name('2021-03-01', 'month', '2021-02-01')).toBe('Mar');
  expect(name('0800-01-01', 'year', undefined)).toBe('800');
});

/** One that no other test speaks: the tests of a thread share what is made once. */
const LANGUAGE = 'gsw';

test('the formats of a language are made once, however many days are named', () => {
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  for (let day = 10; day < 30; day++) dayName(`2020-01-${day}`, LANGUAGE);
  axisNames(LANGUAGE);
  expect(made.mock.calls.length).toBe(4);
});
