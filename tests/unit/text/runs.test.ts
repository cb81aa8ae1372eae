import { expect, test } from 'vitest';
import { runsOf } from '../../../src/text/runs.ts';

test.each([
  [[], []],
  [
    [1, 2],
    [
      [1, 1],
      [2, 2],
    ],
  ],
  [
    [1, 2, 3, 7, 9, 10, 11, 12],
    [
      [1, 3],
      [7, 7],
      [9, 12],
    ],
  ],
])('runs of three or more in %j are one', (numbers, runs) => {
  expect(runsOf(numbers, (before, after) => after === before + 1)).toEqual(runs);
});
