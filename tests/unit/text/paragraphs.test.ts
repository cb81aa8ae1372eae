import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../src/text/paragraphs.ts';
import { awkwardText } from '../../support/arbitraries.ts';

const texts = (...given: Parameters<typeof paragraphsOf>) => paragraphsOf(...given).map(({ text }) => text);

test('blank lines separate paragraphs', () => {
  expect(texts('one\ntwo\n\nthree\n \t\n\n four \n', 'blank-line')).toEqual(['one\ntwo', 'three', 'four']);
});

test('every line end separates paragraphs where the source is so', () => {
  expect(texts('one\ntwo\r\n\r\nthree', 'line')).toEqual(['one', 'two', 'three']);
});

test('CRLF counts as one line end', () => {
  expect(texts('one\r\ntwo\r\n\r\nthree', 'blank-line')).toEqual(['one\r\ntwo', 'three']);
});

test('a preamble belongs to no paragraph', () => {
  const [first] = paragraphsOf(' date 2020 Alwaght- One.\n\nTwo.', 'blank-line', ' date 2020 Alwaght-');
  expect(first).toMatchObject({ number: 1, text: 'One.', start: 20 });
});

test('a preamble that does not stand at the beginning is ignored', () => {
  expect(texts('One. x', 'blank-line', 'x')).toEqual(['One. x']);
});

test('a preamble may hold blank lines', () => {
  expect(texts('a\n\nb\n\nOne.', 'blank-line', 'a\n\nb\n\n')).toEqual(['One.']);
});

test('a text without words has none', () => {
  expect(texts('', 'blank-line')).toEqual([]);
  expect(texts(' \n\n ', 'blank-line')).toEqual([]);
});

test('numbers count from 1, spans are those of the text, nothing but white space lies between', () => {
  fc.assert(
    fc.property(awkwardText(), fc.constantFrom('blank-line' as const, 'line' as const), (text, separator) => {
      let end = 0;
      for (const [index, paragraph] of paragraphsOf(text, separator).entries()) {
        expect(paragraph.number).toBe(index + 1);
        expect(text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
        expect(text.slice(end, paragraph.start).trim()).toBe('');
        end = paragraph.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test('in an excerpt a gap that stands alone is no passage, elsewhere it is a paragraph', () => {
  const text = '[…]\n\nOne. […] Two.\n\n[…]\n\nThree.';
  expect(texts(text, 'blank-line', '', true)).toEqual(['One. […] Two.', 'Three.']);
  expect(texts(text, 'blank-line')).toEqual(['[…]', 'One. […] Two.', '[…]', 'Three.']);
});
