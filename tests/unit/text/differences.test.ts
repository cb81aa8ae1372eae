import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, sameWords } from '../../../src/text/differences.ts';

const drawn = (text: string, other: string) =>
  differences(text, other)
    .map((piece) => (piece.differs ? `[${piece.text.trim()}]` : piece.text.trim()))
    .filter(Boolean)
    .join(' ');

test('marks the words that the other text does not have', () => {
  expect(drawn('infringed by occupying forces', 'violated every day by occupying forces')).toBe('[infringed] by occupying forces');
});

test('does not mark the white space around them', () => {
  expect(differences('the old bridge', 'the bridge')).toEqual([
    { text: 'the ', differs: false },
    { text: 'old', differs: true },
    { text: ' ', differs: false },
    { text: 'bridge', differs: false },
  ]);
});

test('does not mind case and white space', () => {
  expect(drawn('By  Occupying forces', 'by occupying\nforces')).toBe('By  Occupying forces');
});

test('marks nothing where no word is shared', () => {
  expect(drawn('القوات الغازية', 'occupying forces')).toBe('القوات الغازية');
});

test('marks whole words in other scripts', () => {
  expect(drawn('الشقوق سطحية لا تهدد البناء', 'الشقوق سطحية ولا تهدد البناء')).toBe('الشقوق سطحية [لا] تهدد البناء');
});

test.each([
  ['the same', 'Great  defeat, on “forces”', 'great defeat on forces', true],
  ['the words of a stretch', 'defeat on forces', 'a great defeat on forces if they come', true],
  ['a word left out in between', 'defeat forces', 'defeat on forces', false],
  ['a word more', 'a great defeat', 'a defeat', false],
  ['another word at the end', 'a great loss', 'a great defeat', false],
  ['Arabic with another word', 'لا تهدد', 'ولا تهدد', false],
  ['nothing in common', 'القوات', 'forces', false],
])('words are the same or not: %s', (_, text, other, same) => {
  expect(sameWords(text, other)).toBe(same);
});

test('the pieces together have every word of the text', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'night', 'Day', ','), { maxLength: 12 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, (text, other) => {
      const joined = differences(text, other)
        .map((piece) => piece.text)
        .join('');
      expect(joined.replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  );
});
