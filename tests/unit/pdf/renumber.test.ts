import { expect, test } from 'vitest';
import { renumberNodes } from '../../../src/pdf/renumber.ts';

const renumber = (text: string) => Buffer.from(renumberNodes(Buffer.from(text, 'latin1'))).toString('latin1');

test('names count from one, in the order of their numbers', () => {
  expect(renumber('/ID (node00000183) /Headers [(node00000181) (node00000183)] \u00ff')).toBe(
    '/ID (node00000002) /Headers [(node00000001) (node00000002)] \u00ff',
  );
});

test('what a run added to all numbers is gone', () => {
  expect(renumber('(node00000009)(node00000010)')).toBe(renumber('(node00000011)(node00000012)'));
});
