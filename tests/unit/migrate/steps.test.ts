import { expect, test } from 'vitest';
import { STEPS } from '../../../src/migrate/steps.ts';
import { FORMAT } from '../../../src/schemas/format.ts';

test('a step leads from each format to the next, up to the one that is read', () => {
  expect([...STEPS.map(({ from }) => from), FORMAT]).toEqual(Array.from({ length: FORMAT }, (_, index) => index + 1));
});
