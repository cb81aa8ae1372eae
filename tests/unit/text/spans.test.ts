import { expect, test } from 'vitest';
import { firstFrom, isWithinOne } from '../../../src/text/spans.ts';

const SPANS = [
  { start: 2, end: 4 },
  { start: 6, end: 7 },
];

test('the first span from an offset on', () => {
  expect([0, 2, 3, 6, 7].map((offset) => firstFrom(SPANS, offset))).toEqual([0, 0, 1, 1, 2]);
  expect(firstFrom([], 3)).toBe(0);
});

test('an offset lies within a span from its start to before its end', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((offset) => isWithinOne(SPANS, offset))).toEqual([false, true, true, false, false, true, false]);
});
