import { expect, test } from 'vitest';
import { setMarks } from '../../../src/text/set-marks.ts';

test.each([
  ['en', `He said "go", not 'stay'.`, 'He said “go”, not ‘stay’.'],
  ['en-GB', `It's the traders' plan of the '90s.`, 'It’s the traders’ plan of the ’90s.'],
  ['en', `("x")–"y"/"z"`, '(“x”)–“y”/“z”'],
  ['en', `"in 2010", she says`, '“in 2010”, she says'],
  ['de', `Sie sagt: "Komm, 'mein' Freund", und ging's an.`, `Sie sagt: „Komm, 'mein' Freund“, und ging’s an.`],
  ['de-AT', `'Nein', rief er.`, '‚Nein‘, rief er.'],
  ['en', '" with blanks " and more', '“ with blanks ” and more'],
  ['ar', `قال "نعم" و"لا"`, 'قال «نعم» و«لا»'],
])('%s: %s', (language, typed, set) => {
  expect(setMarks(typed, language)).toBe(set);
  expect(set).toHaveLength(typed.length);
});

test.each([
  ['inches and feet', `5'10" tall, 6" by 7"`],
  ['a mark without a partner', 'a "b'],
  ['what stands within other marks', `“He said "come", it's told” and «it's»`],
  ['marks of two forms', '“word" and „wort"'],
  ['marks that touch letters on both sides', 'a"b"c'],
])('%s stay straight', (_, typed) => {
  expect(setMarks(typed, 'en')).toBe(typed);
});

test('a language whose marks are not known keeps its own', () => {
  expect(setMarks(`"x" l'y`, 'fr')).toBe(`"x" l'y`);
});

test('as many marks as a text can have take no time', () => {
  const many = '"a '.repeat(50_000) + 'a" '.repeat(50_000);
  expect(setMarks(many, 'en')).toHaveLength(many.length);
});
