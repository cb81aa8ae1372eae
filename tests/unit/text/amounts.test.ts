import { expect, test } from 'vitest';
import { amountsIn, holdsAmount } from '../../../src/text/amounts.ts';

test.each([
  ['sums and shares', 'It costs £6.2 million, or 70 percent, or 8 % of $5.', ['6.2', '70', '8', '5']],
  ['large numbers', 'All 3,150 of 12 000 people in 250 houses', ['3,150', '12 000', '250']],
  ['no days, years, paragraphs or small numbers', 'On 16 January 1871, ¶120, 14 people and the A380', []],
])('%s', (_, text, expected) => {
  expect(amountsIn(text).map(({ written }) => written)).toEqual(expected);
});

test.each([
  ['60', 'a share of 60 percent', true],
  ['70', 'a share of 60 percent, and two more', false],
  ['70', 'seventy percent', true],
  ['25', 'twenty-five percent', true],
  ['3150', 'collected 3,150 signatures', true],
  ['3.150', 'collected 3,150 signatures', true],
  ['7.2', 'a cost of £6.2 million', false],
  ['6,2', 'a cost of £6.2 million', true],
  ['100', 'collected 100,000 signatures', false],
])('%s in %j: %j', (written, text, expected) => {
  expect(holdsAmount(text, written, 'en')).toBe(expected);
});

test('small numbers in words of another language are not held against anybody', () => {
  expect(holdsAmount('siebzig Prozent', '70', 'de')).toBe(true);
  expect(holdsAmount('siebzig Prozent', '700', 'de')).toBe(false);
});
