import { expect, test } from 'vitest';
import { issuedDate } from '../../../src/dossier/reference.ts';

test.each([
  [{ 'date-parts': [[2020, 1, 5]] }, '2020-01-05'],
  [{ 'date-parts': [['2020', '1']] }, '2020-01'],
  [{ 'date-parts': [[987]] }, '0987'],
  [{ 'date-parts': [[1990]], circa: true }, '1990~'],
  [{ 'date-parts': [] }, undefined],
  [{ literal: 'Spring 2020' }, undefined],
  [undefined, undefined],
])('%j', (issued, expected) => {
  expect(issuedDate({ issued })).toBe(expected);
});
