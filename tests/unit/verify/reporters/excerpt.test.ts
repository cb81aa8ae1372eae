import { expect, test } from 'vitest';
import { excerptAt } from '../../../../src/verify/reporters/excerpt.ts';

test.each([
  ['a plain line', 'one\ntitle: Foo: bar\n', { line: 2, column: 8 }, ['title: Foo: bar', '       ^']],
  ['behind the end of a line', 'one', { line: 1, column: 4 }, ['one', '   ^']],
  ['behind a tab', '\ttitle: x', { line: 1, column: 2 }, ['    title: x', '    ^']],
  ['behind wide characters', '東京: x', { line: 1, column: 5 }, ['東京: x', '      ^']],
  ['behind characters of two code units', '🌉 a', { line: 1, column: 4 }, ['🌉 a', '   ^']],
  ['behind a combining mark', 'e\u0301a', { line: 1, column: 3 }, ['e\u0301a', ' ^']],
  ['at a line end of Windows', 'one\r\ntwo\r\n', { line: 2, column: 1 }, ['two', '^']],
  [
    'in a line from right to left, the words instead of a caret',
    'name: قاسم سليماني',
    { line: 1, column: 12 },
    ['name: قاسم سليماني', '^ سليماني'],
  ],
])('%s', (_, text, place, lines) => {
  expect(excerptAt(text, place, 40)).toEqual(lines);
});

test.each([
  ['an empty line', 'one\n\n', { line: 2, column: 1 }],
  ['the line where fields begin', '---\ntitle: x\n', { line: 1, column: 1 }],
  ['no such line', 'one', { line: 9, column: 1 }],
])('%s shows nothing', (_, text, place) => {
  expect(excerptAt(text, place, 40)).toEqual([]);
});

test.each([1, 20, 150, 290, 300])('of a long line what fits is shown, with the place in it: column %i', (column) => {
  const text = Array.from({ length: 300 }, (_, index) => 'abcdefghij'.charAt(index % 10)).join('');
  const [line = '', caret = ''] = excerptAt(text, { line: 1, column }, 40);
  expect(line.length).toBeLessThanOrEqual(40);
  expect(line.charAt(caret.indexOf('^'))).toBe(text.charAt(column - 1));
  expect(line.startsWith('…')).toBe(column > 40 / 3 + 1);
  expect(line.endsWith('…')).toBe(column < 270);
});

test('a line as long as a file can be is shown at once, wherever the place', () => {
  const line = '{ "id": 1 }, '.repeat(20_000);
  const before = performance.now();
  for (const column of [1, 1_000, 130_001, 259_990]) {
    const [shown = '', caret = ''] = excerptAt(line, { line: 1, column }, 40);
    expect([shown.length, shown.charAt(caret.length - 1)]).toEqual([expect.any(Number), line.charAt(column - 1)]);
    expect(shown.length).toBeLessThanOrEqual(40);
  }
  expect(performance.now() - before).toBeLessThan(2_000);
});
