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
  expect(meantDay(written)).toBe(day);
});
