import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningInWords, beginningOf, endOf } from '../../../src/text/cut.ts';

test.each([
  ['one two three', 20, 'one two three', 'one two three'],
  ['one two three', 9, 'one two …', '… three'],
  ['one two three', 7, 'one …', '… three'],
  ['onetwothree', 5, 'onetw …', '… three'],
  ['', 5, '', ''],
])('%j at %i', (text, length, beginning, end) => {
  expect(beginningOf(text, length)).toBe(beginning);
  expect(endOf(text, length)).toBe(end);
});

test.each([
  ['one two three', 3, 'one two three'],
  ['one two three', 2, 'one two …'],
  ['one  two three ', 3, 'one  two three '],
  ['', 2, ''],
])('%j in %i words', (text, words, beginning) => {
  expect(beginningInWords(text, words)).toBe(beginning);
});

test('no character is cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, length) => {
      expect(beginningOf(text, length).isWellFormed()).toBe(true);
      expect(endOf(text, length).isWellFormed()).toBe(true);
    }),
  );
});
