import { expect, test } from 'vitest';
import { findNames, indexNames } from '../../../src/text/find-names.ts';
import { fold } from '../../../src/text/normalize.ts';

const find = (text: string, ...names: string[]) =>
  findNames(fold(text), indexNames(names)).map(({ name, start, end }) => `${name}=${text.slice(start, end)}`);

test('the longest name wins', () => {
  expect(find('Popular Mobilization Forces and Popular Mobilization', 'Popular Mobilization', 'Popular Mobilization Forces')).toEqual([
    'Popular Mobilization Forces=Popular Mobilization Forces',
    'Popular Mobilization=Popular Mobilization',
  ]);
});

test('names are whole words', () => {
  expect(find('Sadrists, al-Sadr, Sadr’s, (Sadr)', 'Sadr')).toEqual(['Sadr=Sadr', 'Sadr=Sadr', 'Sadr=Sadr']);
});

test('case counts', () => {
  expect(find('US forces told us', 'US')).toEqual(['US=US']);
});

test('names are found over line ends and other apostrophes', () => {
  expect(find('Asa’ib Ahl\nal-Haq', "Asa'ib Ahl al-Haq")).toEqual(["Asa'ib Ahl al-Haq=Asa’ib Ahl\nal-Haq"]);
});

test('signs in a name are no pattern', () => {
  expect(find('C++ (beta) is a.b', 'a.b', 'C++', '(beta)', '.*')).toEqual(['C++=C++', '(beta)=(beta)', 'a.b=a.b']);
});

test('empty names are none', () => {
  expect(find('text', '', ' ')).toEqual([]);
});

test('of two names that fold to the same, the first counts', () => {
  expect(find('a  b', 'a b', 'a   b')).toEqual(['a b=a  b']);
});

test('in Arabic names are found behind a conjunction or preposition, without it', () => {
  expect(find('والحداد وعدت. رأي ليلى الحداد ولبلدية المرجان', 'الحداد', 'ليلى الحداد', 'بلدية المرجان')).toEqual([
    'الحداد=الحداد',
    'ليلى الحداد=ليلى الحداد',
    'بلدية المرجان=بلدية المرجان',
  ]);
});

test('short names are found beside long ones that begin alike, at the end of a text too', () => {
  expect(find('US, USA, US Army and USA', 'US', 'USA', 'US Army')).toEqual(['US=US', 'USA=USA', 'US Army=US Army', 'USA=USA']);
  expect(find('伊 met 伊朗', '伊', '伊朗')).toEqual(['伊=伊', '伊朗=伊朗']);
});
