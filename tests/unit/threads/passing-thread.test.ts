import { describe, expect, test } from 'vitest';
import { PassingThread } from '../../../src/threads/passing-thread.ts';

const WORKER = new URL('../../support/counting-worker.ts', import.meta.url);

const counting = () => {
  let starts = 0;
  const thread = new PassingThread<string, number>(WORKER, () => ++starts * 100);
  return { thread, starts: () => starts };
};

describe('a thread that is there while it is asked something', () => {
  test('answers several questions, and starts anew once none was left', async () => {
    const { thread, starts } = counting();
    expect(await Promise.all([thread.ask('a'), thread.ask('b')])).toEqual([101, 102]);
    expect(starts()).toBe(1);
    expect(await thread.ask('c')).toBe(201);
    expect(starts()).toBe(2);
  });

  test('can be started before it is asked, and stays until nobody keeps it and the last answer is given', async () => {
    const { thread, starts } = counting();
    const [letGo, letGoToo] = [thread.keep(), thread.keep()];
    expect(starts()).toBe(1);
    expect(await thread.ask('a')).toBe(101);
    letGo();
    expect(await thread.ask('b')).toBe(102);
    const last = thread.ask('c');
    letGoToo();
    expect(await last).toBe(103);
    expect(starts()).toBe(1);
    expect(await thread.ask('d')).toBe(201);
  });

  test('what hinders an early start is said when it is asked', async () => {
    const thread = new PassingThread<string, number>(WORKER, () => {
      throw new Error('Not yet.');
    });
    thread.keep();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(thread.ask('a')).rejects.toThrow('Not yet.');
  });

  test('an error of one answer is that of its question alone', async () => {
    const { thread } = counting();
    const [failed, answered] = await Promise.allSettled([thread.ask('fail'), thread.ask('a')]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'As it was told.' } });
    expect(answered).toEqual({ status: 'fulfilled', value: 101 });
  });

  test('what it is to be started with can fail, and may be there the next time', async () => {
    let times = 0;
    const thread = new PassingThread<string, number>(WORKER, () => {
      if (++times === 1) throw new Error('Not yet.');
      return 0;
    });
    await expect(thread.ask('a')).rejects.toThrow('Not yet.');
    expect(await thread.ask('a')).toBe(1);
  });
});
