import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedWords } from '../../../src/text/compared-words.ts';
import { awkwardText } from '../../support/arbitraries.ts';

const drawn = (text: string, language = 'en') =>
  comparedWords(text, language)
    .map(({ start, end, key }) => `${text.slice(start, end)} (${key})`)
    .join(' ');
const keys = (text: string, language = 'en') => comparedWords(text, language).map(({ key }) => key);

test('a word lies in the text with its marks; its key is without them', () => {
  expect(drawn('“The U.S. troops,” he said – “go.”')).toBe('“The (the) U.S. (us) troops,” (troops) he (he) said – (said) “go.” (go)');
  expect(drawn('«لن نطفئ ضوءًا»، قالت.', 'ar')).toBe('«لن (لن) نطفئ (نطفئ) ضوءًا»، (ضوءًا) قالت. (قالت)');
});

test.each([
  ['dots of abbreviations', 'U.S. forces', 'us forces'],
  ['case', 'The COUNCIL', 'the Council'],
  ['the shape of apostrophes and quotation marks', '“Asa’ib”', '"Asa\'ib"'],
  ['hyphens between words', 'US-led', 'US led'],
  ['how a letter is composed', 'cafe\u0301', 'café'],
  ['soft hyphens', 'with\u00addrawal', 'withdrawal'],
  ['letters drawn longer', 'ســلام', 'سلام'],
])('%s do not matter', (_, one, other) => {
  expect(keys(one)).toEqual(keys(other));
});

test.each([
  ['1.5 million', '15 million'],
  ['$5', '€5'],
  ['50%', '50'],
  ['about -5 degrees', 'about 5 degrees'],
  ['were', "we're"],
  ['كَتَبَ', 'كُتِبَ'],
])('%s is not %s', (one, other) => {
  expect(keys(one)).not.toEqual(keys(other));
});

test('languages without blanks have words', () => {
  expect(drawn('東京で「新しい橋」が開通した。', 'ja').split(' ').length).toBeGreaterThan(8);
});

test('words lie in order, without overlaps, and hold every letter', () => {
  fc.assert(
    fc.property(awkwardText(), fc.nat(5), (text, offset) => {
      const words = comparedWords(text, 'en', offset);
      words.forEach(({ start, end }, index) => {
        expect(start).toBeGreaterThanOrEqual(words[index - 1]?.end ?? offset);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length + offset);
      });
    }),
  );
});
