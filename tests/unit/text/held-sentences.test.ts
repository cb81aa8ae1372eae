import { expect, test } from 'vitest';
import { excerptSentences, wholeSentences } from '../../../src/text/held-sentences.ts';
import { paragraphsOf } from '../../../src/text/paragraphs.ts';

/** `…` stands where a sentence is cut, `/` before one that does not follow directly. */
const drawn = (text: string, language = 'en', read = excerptSentences) =>
  read(paragraphsOf(text, 'blank-line'), language).map(
    ({ start, end, cutBefore, cutAfter, follows }) =>
      `${follows ? '' : '/'}${cutBefore ? '…' : ''}${text.slice(start, end)}${cutAfter ? '…' : ''}`,
  );

test('a text that is whole is cut nowhere', () => {
  expect(drawn('iPhones are sold. […] Many of them\n\nA heading without a stop', 'en', wholeSentences)).toEqual([
    'iPhones are sold.',
    'Many of them',
    'A heading without a stop',
  ]);
});

test('directly behind a gap a sentence is cut, before one where it does not end', () => {
  expect(drawn('It closes. […] Lindqvist said the market […] to the meadow.')).toEqual([
    '/It closes.',
    '…Lindqvist said the market…',
    '…to the meadow.',
  ]);
});

test('a gap between paragraphs parts them; they are cut where they begin small or do not end', () => {
  expect(drawn('It closes.\n\n[…]\n\nto the meadow\n\n[…]\n\n“We ask for a ferry,” they said.')).toEqual([
    '/It closes.',
    '/…to the meadow…',
    '/“We ask for a ferry,” they said.',
  ]);
});

test('the ends of an excerpt may be cut too', () => {
  expect(drawn('the market moves. […] The bridge was')).toEqual(['/…the market moves.', '…The bridge was…']);
});

test('a sentence ends by the stop of its script', () => {
  expect(drawn('تبقى المنارة مفتوحة؟ […] وبُنيت سنة 1912', 'ar')).toEqual(['/تبقى المنارة مفتوحة؟', '…وبُنيت سنة 1912…']);
});

test('a sentence without end is cut into pieces', () => {
  const held = wholeSentences(paragraphsOf('word '.repeat(450), 'line'), 'en');
  expect(held.map(({ words }) => words.length)).toEqual([200, 200, 50]);
});
