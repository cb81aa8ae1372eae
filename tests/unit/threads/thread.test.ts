import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { stopThreads, Thread } from '../../../src/threads/thread.ts';

const running = (code: string) => new Thread<string, string>(new URL(`data:text/javascript,${encodeURIComponent(code)}`));

test.each([
  ['failed', 'throw new Error("As it was told.")', 'As it was told.'],
  ['ended', 'process.exit(3)', 'A thread ended before its work was done (3).'],
])('one that has %s says so to whoever asks, before or behind', async (_, code, message) => {
  const thread = running(code);
  await expect(thread.ask('a')).rejects.toThrow(message);
  await expect(thread.ask('b')).rejects.toThrow(message);
});

test('one that failed before it was asked anything says so too', async () => {
  const thread = running('throw new Error("As it was told.")');
  await setTimeout(500);
  await expect(thread.ask('a')).rejects.toThrow('As it was told.');
});

test('those that still run can be ended together, and are gone then', async () => {
  const thread = running('setInterval(() => {}, 1000)');
  const asked = thread.ask('a');
  const refused = expect(asked).rejects.toThrow('A thread ended before its work was done');
  await stopThreads();
  await refused;
  await expect(thread.ask('b')).rejects.toThrow('A thread ended before its work was done');
});
