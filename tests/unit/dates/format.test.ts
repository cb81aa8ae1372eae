import { expect, test } from 'vitest';
import { formatDate, type DateStyle, type DateWords } from '../../../src/dates/format.ts';

const WORDS: DateWords = {
  until: (date) => `until ${date}`,
  since: (date) => `since ${date}`,
  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,
};

test.each<[string, string, DateStyle, string]>([
  ['2020-01-05', 'en', 'short', '5 Jan 2020'],
  ['2020-01-05', 'en', 'long', '5 January 2020'],
  ['2020-01-05', 'en', 'full', 'Sunday, 5 January 2020'],
  ['2020-01', 'en', 'long', 'January 2020'],
  ['1871', 'en', 'short', '1871'],
  ['../2010', 'en', 'short', 'until 2010'],
  ['2018/..', 'en', 'short', 'since 2018'],
  ['2011-12?', 'en', 'short', 'perhaps Dec 2011'],
  ['2011~', 'en', 'short', 'about 2011'],
  ['2019-12-27/2019-12-31', 'en', 'short', '27–31 Dec 2019'],
  ['2019-12/2020-01-05', 'en', 'short', 'Dec 2019–5 Jan 2020'],
  ['2010/2014', 'en', 'short', '2010–2014'],
  ['201X', 'en', 'short', '201X'],
  ['2020-01-05', 'de', 'long', '5. Januar 2020'],
  ['2020-01-05', 'ar', 'short', '5 يناير 2020'],
  ['not a date', 'en', 'short', 'not a date'],
])('%s in %s, %s', (edtf, language, style, expected) => {
  expect(formatDate(edtf, language, WORDS, style)).toBe(expected);
});
