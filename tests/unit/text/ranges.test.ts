import { expect, test } from 'vitest';
import { rangesOf } from '../../../src/text/ranges.ts';

test.each([
  [[], ''],
  [[4], '4'],
  [[1, 2], '1–2'],
  [[1, 2, 3, 5, 8, 9], '1–3, 5, 8–9'],
])('%j', (numbers, expected) => {
  expect(rangesOf(numbers)).toBe(expected);
});
