import { expect, test } from 'vitest';
import { setMarks } from '../../../src/text/set-marks.ts';

test.each([
  ['en', `He said "go", it's fine.`, 'He said “go”, it’s fine.'],
  ['en-GB', `("x")–"y"/"z"`, '(“x”)–“y”/“z”'],
  ['en', `"in 2010", she says`, '“in 2010”, she says'],
  ['en', '" with blanks " and more', '“ with blanks ” and more'],
  ['de', `Sie sagt: "Komm, 'mein' Freund", und ging's an.`, `Sie sagt: „Komm, 'mein' Freund“, und ging’s an.`],
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
  ['single marks, and apostrophes at the end of a word', `the '68 revolt, rock 'n' roll, 'so' the traders' plan`],
  ['addresses', `https://example.org/o'brien/ and o'brien@example.org`],
])('%s stay straight', (_, typed) => {
  expect(setMarks(typed, 'en')).toBe(typed);
});

test('a language whose marks are not known keeps its own', () => {
  expect(setMarks(`"x" l'y`, 'fr')).toBe(`"x" l'y`);
});

test.each(['"a ', `x'`, '“a" ', '„a" ', '«a" ', `'a" `])('as many marks as a text can have are read once: %s', (part) => {
  const many = part.repeat(400_000 / part.length);
  expect(setMarks(many, 'en')).toHaveLength(many.length);
});
