import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../../src/markdown/parse.ts';

const type = (text: string) => parseMdx(text).type;

describe('is read', () => {
  test.each([
    ['nothing', ''],
    ['front matter only', '---\na: b\n---\n'],
    ['empty front matter', '---\n---\n\nText.'],
    ['CRLF', '---\r\na: b\r\n---\r\n\r\n# Text\r\n'],
    ['a thematic break of many hyphens', `Text.\n\n${'-'.repeat(80)}\n`],
    ['a thematic break of many hyphens with blanks', `Text.\n\n${'- '.repeat(40)}\n`],
    ['a long underline of a heading', `Title\n${'-'.repeat(80)}\n`],
    ['a wide table', `| a | b |\n| ${'-'.repeat(60)} | --- |\n| 1 | 2 |\n`],
    ['front matter that is indented deeply', `---\na:\n${' '.repeat(200)}- b\n---\n\nText.`],
    ['eleven nested lists', Array.from({ length: 11 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['5,000 opening brackets', '['.repeat(5_000)],
    ['5,000 backticks', '`a'.repeat(5_000)],
    ['5,000 marks of a note', `${'[^a]'.repeat(5_000)}\n\n[^a]: b`],
  ])('%s', (_, text) => {
    expect(type(text)).toBe('parsed');
  });
});

describe('is nested too deeply', () => {
  test.each([
    ['500 quotations', '>'.repeat(500)],
    ['250 quotations line by line', Array.from({ length: 250 }, (_, depth) => `${'>'.repeat(depth + 1)} a`).join('\n')],
    ['250 lists', Array.from({ length: 250 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['250 lists on one line', `${'- '.repeat(250)}a`],
    ['250 numbered lists on one line', `${'1. '.repeat(250)}a`],
    ['1,000 components', `${'<Lang code="de">'.repeat(1_000)}a${'</Lang>'.repeat(1_000)}`],
    ['1,500 emphases', `${'**a '.repeat(1_500)}b${' a**'.repeat(1_500)}`],
  ])('%s', (_, text) => {
    expect(type(text)).toBe('too-deep');
  });

  test('with the line', () => {
    expect(parseMdx(`---\na: b\n---\n\nText.\n\n${'> '.repeat(30)}a\n`)).toEqual({ type: 'too-deep', line: 7, column: 1 });
  });
});

describe('cannot be read', () => {
  test.each([
    ['a brace', 'One.\n\nTwo { three.', 3],
    ['an element that is never closed', 'One.\n\n<Background>\nTwo.', 3],
    ['HTML comments', 'One.\n\n<!-- Two -->', 3],
    ['code that is none', 'One.\n\nimport duties rose', 3],
    ['the same in a file with CRLF', '---\r\na: b\r\n---\r\n\r\nimport duties rose', 5],
    ['10,000 braces', `\n\n${'{'.repeat(10_000)}`, 3],
  ])('%s', (_, text, line) => {
    expect(parseMdx(text)).toMatchObject({ type: 'invalid', line });
  });
});
