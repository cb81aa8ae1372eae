import { expect, test } from 'vitest';
import { unpairedMarks } from '../../../src/text/unpaired-marks.ts';

const found = (text: string, language = 'en') => unpairedMarks(text, language).map(({ mark, index, fault }) => `${mark} ${index} ${fault}`);

test.each([
  ['a pair', 'said “so”, and „so“, «so», »so« or "so"', []],
  ['pairs within each other', '“he said “no” twice” and "he said “no” twice"', []],
  ['inches', 'a 6" pipe and a 12” screen', []],
  ['a mark that is not closed', 'said “so', ['“ 5 not-closed']],
  ['a straight one', 'said "so', ['" 5 not-closed']],
  ['a mark that is not opened', 'said so” twice', ['” 7 not-opened']],
  ['one that closes in the place of one that opens', 'said ”so” twice', ['” 5 mixed']],
  ['two forms', 'said "so” and “so"', ['" 5 mixed', '“ 14 mixed']],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('nothing is said where a mark may open and close', () => {
  expect(found('sade ”så', 'sv')).toEqual([]);
  expect(found('sagte „so', 'de-AT')).toEqual(['„ 6 not-closed']);
});
