import { expect, test } from 'vitest';
import { alignedOffset } from '../../../src/text/align.ts';

/** The character of `written` that the last character of `value` comes from, with what follows. */
const from = (written: string, value: string) => written.slice(alignedOffset(written, 0, value, value.length - 1));

test.each([
  ['plain text', 'one two', 'one t', 'two'],
  ['an escape of Markdown', 'a \\* b', 'a * b', 'b'],
  ['an entity', 'a &amp; b', 'a & b', 'b'],
  ['a numbered entity', 'a &#8220;b', 'a “b', 'b'],
  ['an indented line', 'one\n    two', 'one\nt', 'two'],
  ['a CRLF', 'one\r\ntwo', 'one\nt', 'two'],
  ['a block quotation', 'one\n> two', 'one\nt', 'two'],
  ['a folded line of YAML', 'one\n  two', 'one t', 'two'],
  ['an escape of JSON', 'a \\u201cb', 'a “b', 'b'],
  ['a doubled single quote', "it''s b", "it's b", 'b'],
  ['an escaped double quote', 'say \\"b', 'say "b', 'b'],
  ['marks that were set', `it's "b`, 'it’s “b', 'b'],
  ['a doubled single quote that was set', "it''s b", 'it’s b', 'b'],
  ['a doubled single quote before a curly one', "''“x” b", "'“x” b", 'b'],
])('%s', (_, written, value, expected) => {
  expect(from(written, value)).toBe(expected);
});

test('what does not fit gives a place inside the text', () => {
  expect(alignedOffset('ab', 0, 'xyz and more', 9)).toBe(2);
  expect(alignedOffset('', 0, 'xyz', 1)).toBe(0);
});
