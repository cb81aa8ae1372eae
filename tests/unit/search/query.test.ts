/** A query before and after Pagefind answers it. */
import { describe, expect, test } from 'vitest';
import { holds, withDates, withParagraphs, wordKey } from '../../../src/search/query.ts';

describe('withDates', () => {
  test.each([
    ['Jan 5', '01-05'],
    ['vote of 5 January 2020', 'vote of 2020-01-05'],
    ['5 Jan and 9 Jan', '01-05 and 01-09'],
    ['Sadr', 'Sadr'],
    ['"5 January"', '"5 January"'],
  ])('%s', (query, asked) => {
    expect(withDates(query, 'en')).toBe(asked);
  });
});

test.each([
  ['¶11', 'Paragraph 11'],
  ['¶ 2 drone', 'Paragraph 2 drone'],
  ['paragraph 2', 'paragraph 2'],
  ['¶٣', 'Paragraph 3'],
  ['"¶3 drone"', '"¶3 drone"'],
])('%s asks for %s', (query, asked) => {
  expect(withParagraphs(query, (number) => `Paragraph ${number}`)).toBe(asked);
});

describe('holds', () => {
  test.each([
    ['parties', 'The party met.'],
    ['voting', 'They vote.'],
    ['al-sadr', 'Muqtada al-Sadr'],
    ['alsadr', 'Muqtada al-Sadr'],
    ['Sadr', 'Al-Sadr’s march'],
    ['Häuser', 'das Haus'],
    ['صدر', 'مقتدى الصدر'],
    ['الصدر', 'للصدر'],
  ])('%s in %s', (query, text) => {
    expect(holds(text, query)).toBe(true);
  });

  test.each([
    ['Solemani', 'so they said'],
    ['football', 'a foothold'],
    ['climate change', 'a change of plan'],
  ])('%s is not in %s', (query, text) => {
    expect(holds(text, query)).toBe(false);
  });
});

test('names are the same without case, marks, blanks and hyphens', () => {
  expect(wordKey('Muqtada al-Sadr')).toBe(wordKey('muqtada  Al Sadr'));
  expect(wordKey('Asa’ib')).toBe(wordKey("asa'ib"));
  expect(wordKey('Brücke')).toBe(wordKey('brucke'));
});
