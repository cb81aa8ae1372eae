import { expect, test } from 'vitest';
import { movable } from '../../../src/threads/movable.ts';

const bytes = () => new Uint8Array([1, 2, 3]);

test('bytes are handed over alone, in a list, and in a list of lists', () => {
  const [one, two] = [bytes(), bytes()];
  expect(movable(one)).toEqual([one.buffer]);
  expect(movable([one, 'a'])[0]).toBe(one.buffer);
  const moved = movable([
    [one, 'a'],
    [two, 'b'],
  ]);
  expect(moved[0]).toBe(one.buffer);
  expect(moved[1]).toBe(two.buffer);
});

test('what is a part of a larger buffer is copied, as is what a field holds', () => {
  expect(movable(bytes().subarray(1))).toEqual([]);
  expect(movable({ bytes: bytes() })).toEqual([]);
});
