import { stat } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { Patience } from '../../../src/search/patience.ts';

const LONGEST = 50;

afterEach(() => vi.useRealTimers());

const answerAfter = (milliseconds: number) => new Promise<number>((resolve) => setTimeout(resolve, milliseconds, milliseconds));

test('what is not answered in time is given up', async () => {
  vi.useFakeTimers();
  const failing = expect(new Patience(LONGEST).for(answerAfter(60))).rejects.toThrow('Pagefind said nothing for 0.05 seconds.');
  await vi.advanceTimersByTimeAsync(60);
  await failing;
});

test('each answer gives the others their time again', async () => {
  vi.useFakeTimers();
  const patience = new Patience(LONGEST);
  const answers = Promise.all([30, 60, 90, 120].map((after) => patience.for(answerAfter(after))));
  await vi.advanceTimersByTimeAsync(120);
  await expect(answers).resolves.toEqual([30, 60, 90, 120]);
});

test('an answer that came while this thread was busy counts', async () => {
  const answer = new Patience(LONGEST).for(stat('.'));
  const until = performance.now() + 4 * LONGEST;
  while (performance.now() < until);
  await expect(answer).resolves.toBeDefined();
});
