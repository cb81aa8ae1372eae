import { expect, test } from 'vitest';
import { lineStarts, placeAt } from '../../../src/text/lines.ts';

test('counts lines and columns from 1', () => {
  const starts = lineStarts('ab\n\r\ncd\n');
  expect([0, 1, 2, 3, 5, 6, 8].map((offset) => placeAt(starts, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
    { line: 4, column: 1 },
  ]);
});

test('an empty text has one line', () => {
  expect(placeAt(lineStarts(''), 0)).toEqual({ line: 1, column: 1 });
});
