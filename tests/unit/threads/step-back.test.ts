import { getPriority } from 'node:os';
import { expect, test } from 'vitest';
import { Thread } from '../../../src/threads/thread.ts';

test('a thread that steps back lets the program go first, which stays as it is', async () => {
  const before = getPriority();
  const thread = new Thread<string, Record<'thread' | 'program', number>>(new URL('../../support/stepping-worker.ts', import.meta.url));
  const priorities = await thread.ask('');
  thread.stop();
  expect(priorities).toEqual({ thread: process.platform === 'linux' ? Math.min(before + 5, 19) : before, program: before });
});
