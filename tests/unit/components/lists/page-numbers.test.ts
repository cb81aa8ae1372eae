import { expect, test } from 'vitest';
import { pageNumbers } from '../../../../src/components/lists/page-numbers.ts';

test.each([
  [1, 1, '1'],
  [2, 3, '1 2 3'],
  [1, 9, '1 2 3 … 9'],
  [4, 9, '1 2 3 4 5 6 … 9'],
  [5, 9, '1 2 3 4 5 6 7 8 9'],
  [6, 12, '1 … 4 5 6 7 8 … 12'],
  [12, 12, '1 … 10 11 12'],
])('page %i of %i leads to %s', (page, count, expected) => {
  expect(pageNumbers(page, count).join(' ').replaceAll('gap', '…')).toBe(expected);
});
