import { describe, expect, test } from 'vitest';
import { readFormat, withFormat } from '../../../src/migrate/dossier-format.ts';

describe('replaces the number and nothing else', () => {
  test.each([
    ['title: A\nformat: 1 # of the content\n', 'title: A\nformat: 12 # of the content\n'],
    ['# What it is.\r\nformat: 1\r\ntitle: A\r\n', '# What it is.\r\nformat: 12\r\ntitle: A\r\n'],
    ['"format" :   10\ntitle: A', '"format" :   12\ntitle: A'],
    ['{ "title": "A", "format": 1 }', '{ "title": "A", "format": 12 }'],
    ['\ufeffformat: 1\ntitle: A\n', '\ufeffformat: 12\ntitle: A\n'],
    ['brief: >\n  format: 1\nformat: 2\n', 'brief: >\n  format: 1\nformat: 12\n'],
  ])('%j', (text, expected) => {
    expect(withFormat(text, 12)).toBe(expected);
  });
});

describe('adds a line where there is no number', () => {
  test.each([
    ['title: A\n', 'format: 2\ntitle: A\n'],
    ['# What it is.\r\ntitle: A\r\n', 'format: 2\r\n# What it is.\r\ntitle: A\r\n'],
    ['---\ntitle: A\n', '---\nformat: 2\ntitle: A\n'],
    ['\ufefftitle: A\n', '\ufeffformat: 2\ntitle: A\n'],
  ])('%j', (text, expected) => {
    expect(withFormat(text, 2)).toBe(expected);
  });
});

test.each(['{ "title": "A" }', '- A\n', 'format: one\n'])('says what to do with %j', (text) => {
  expect(() => withFormat(text, 2)).toThrow('Write it on a line of its own, such as `format: 1`.');
});

test.each([
  ['title: A\n', 1],
  ['format: 7\n', 7],
])('reads %j', (text, format) => {
  expect(readFormat(text)).toMatchObject({ type: 'read', format });
});

test.each(['', 'format:\n', 'format: 0\n', 'format: 1.5\n', 'format: "1"\n', 'format: [\n', 'A'])('cannot read %j', (text) => {
  expect(readFormat(text)).toEqual({ type: 'unreadable' });
});
