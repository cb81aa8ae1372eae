import { expect, test } from 'vitest';
import { formatDate } from '../../../src/dates/format.ts';
import { ar } from '../../../src/strings/ar.ts';
import { directionOf, interfaceLanguage, stringsFor } from '../../../src/strings/index.ts';

test.each([
  [0, 'لا نتائج'],
  [1, 'نتيجة واحدة'],
  [2, 'نتيجتان'],
  [3, '3 نتائج'],
  [10, '10 نتائج'],
  [11, '11 نتيجة'],
  [99, '99 نتيجة'],
  [100, '100 نتيجة'],
  [103, '103 نتائج'],
])('%i is counted as %s', (count, expected) => {
  expect(ar.search.hits(count, count)).toBe(expected);
});

test('a masculine noun takes its ending from 11 to 99 only', () => {
  expect([2, 5, 11, 100].map(ar.home.chapters)).toEqual(['فصلان', '5 فصول', '11 فصلًا', '100 فصل']);
  expect([1, 2, 4].map(ar.home.restsOnMany)).toEqual(['يستند إلى مصدر واحد', 'يستند إلى مصدرين', 'يستند إلى 4 مصادر']);
});

test('an Arabic dossier of any country speaks Arabic, from the right', () => {
  expect(stringsFor('ar-LB')).toBe(ar);
  expect(interfaceLanguage('ar-LB')).toBe('ar-LB');
  expect(directionOf('ar-LB')).toBe('rtl');
  expect(directionOf('ar-Latn')).toBe('ltr');
});

test('months have the names of the region, days and years Western digits', () => {
  expect(formatDate('2022-05-14', 'ar', ar.dates)).toBe('14 مايو 2022');
  expect(formatDate('2022-05-14', 'ar-IQ', ar.dates, 'full')).toBe('السبت، 14 أيار 2022');
  expect(formatDate('2022-05-10/2022-05-14', 'ar-EG', ar.dates)).toBe('10–14 مايو 2022');
  expect(formatDate('2021/..', 'ar', ar.dates)).toBe('منذ 2021');
});

test('notes are numbered with Arabic letters', () => {
  expect(['a', 'b', 'c', 'z', 'ab'].map(ar.chapter.letter)).toEqual(['أ', 'ب', 'ج', 'ض', 'أب']);
});
