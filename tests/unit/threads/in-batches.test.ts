import { expect, test } from 'vitest';
import { inBatches } from '../../../src/threads/in-batches.ts';

function doubled(most: number) {
  const batches: (readonly number[])[] = [];
  const ask = inBatches((numbers: readonly number[]) => {
    batches.push(numbers);
    return Promise.resolve(numbers.map((number) => number * 2));
  }, most);
  return { ask, batches };
}

test('what is asked at once goes together, and each gets its own answer', async () => {
  const { ask, batches } = doubled(8);
  expect(await Promise.all([1, 2, 3].map(ask))).toEqual([2, 4, 6]);
  expect(batches).toEqual([[1, 2, 3]]);
});

test('a batch that is full goes without waiting, and the rest follows', async () => {
  const { ask, batches } = doubled(2);
  const answers = [1, 2, 3].map(ask);
  expect(batches).toEqual([[1, 2]]);
  expect(await Promise.all(answers)).toEqual([2, 4, 6]);
  expect(batches).toEqual([[1, 2], [3]]);
});

test('what is asked later goes in a batch of its own', async () => {
  const { ask, batches } = doubled(8);
  await ask(1);
  await ask(2);
  expect(batches).toEqual([[1], [2]]);
});

test('one that fails does so with its own error, and the others are answered', async () => {
  const ask = inBatches(
    (numbers: readonly number[]) => Promise.resolve(numbers.map((number) => (number === 2 ? new Error('Not two.') : number))),
    8,
  );
  const settled = await Promise.allSettled([1, 2, 3].map(ask));
  expect(settled).toEqual([
    { status: 'fulfilled', value: 1 },
    { status: 'rejected', reason: new Error('Not two.') },
    { status: 'fulfilled', value: 3 },
  ]);
});

test('an answer that is missing is not waited for', async () => {
  const ask = inBatches(() => Promise.resolve<number[]>([]), 8);
  await expect(ask(1)).rejects.toThrow('fewer answers');
});

test('everybody in a batch is told why it failed, and the next one goes on', async () => {
  let isFirst = true;
  const ask = inBatches((numbers: readonly number[]) => {
    if (!isFirst) return Promise.resolve(numbers);
    isFirst = false;
    return Promise.reject(new Error('As it was told.'));
  }, 8);
  const asked = [1, 2].map(ask);
  for (const answer of asked) await expect(answer).rejects.toThrow('As it was told.');
  expect(await ask(3)).toBe(3);
});
