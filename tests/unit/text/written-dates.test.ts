/** Dates as readers write them. */
import { describe, expect, test } from 'vitest';
import { datesIn, dateWords } from '../../../src/text/written-dates.ts';

const dates = (text: string, language = 'en') => datesIn(text, language).map(({ date }) => date);

describe('datesIn', () => {
  test.each([
    ['5 January 2020', '2020-01-05'],
    ['January 5, 2020', '2020-01-05'],
    ['Jan 5', '01-05'],
    ['Jan. 5th', '01-05'],
    ['the 5th of January', '01-05'],
    ['2020-01-05', '2020-01-05'],
    ['5. Januar 2020', '2020-01-05'],
    ['5.1.2020', '2020-01-05'],
    ['5 janvier 2020', '2020-01-05'],
    ['5 de enero de 2020', '2020-01-05'],
    ['5 января 2020', '2020-01-05'],
    ['5 يناير', '01-05'],
    ['٥ يناير ٢٠٢٠', '2020-01-05'],
    ['5 كانون الثاني 2020', '2020-01-05'],
    ['May 2018', '2018-05'],
    ['2018-05', '2018-05'],
  ])('%s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  test.each(['2011', 'May', '15,000', '5 Januaries', '32 January', '2020-13-01', 'Room 5'])('%s is none', (text) => {
    expect(dates(text)).toEqual([]);
  });

  test('finds each in a sentence, with its place', () => {
    const text = 'On January 5 they voted; on 9 January they called.';
    expect(datesIn(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(['January 5', '9 January']);
  });

  test('knows the months of the language of the dossier', () => {
    expect(dates('5 stycznia 2020', 'pl')).toEqual(['2020-01-05']);
  });
});

test('a day is found with and without its year', () => {
  expect(dateWords('2020-01-05')).toEqual(['2020-01-05', '01-05']);
  expect(dateWords('2018-05')).toEqual(['2018-05']);
});
