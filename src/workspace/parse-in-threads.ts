/** Parses many files in this thread and in others beside it. */
import { setImmediate } from 'node:timers/promises';
import type { PackedFile } from './packed-file.ts';
import { parseHere, parseJob, type ParseJob } from './parse-files.ts';
import { takeThreads, type ParseThread } from './parse-threads.ts';

/** So many that asking costs little. */
const JOBS_AT_ONCE = 25;

/** Towards the end ever fewer, as a part of those that are left (guided self-scheduling): no thread waits long for what another has taken. */
const SHARE_OF_REST = 1 / 32;

/** So many shares are in each of the other threads: while one is done, the next has come and the answer to the last is on its way. */
const AHEAD = 3;

/** Parses jobs in as many threads as pay; the order of the answers is that of the jobs. */
export async function parseInThreads(jobs: readonly ParseJob[]): Promise<PackedFile[]> {
  // Threads that were started for nothing are ended with the program, which then waits for them.
  if (jobs.length === 0) return [];
  const threads = takeThreads(jobs.length);
  if (threads.length === 0) return parseHere(jobs);
  const parsed: PackedFile[] = [];
  let next = 0;
  const work = async (parse: (some: readonly ParseJob[]) => Promise<PackedFile[]>) => {
    while (next < jobs.length) {
      const from = next;
      next += Math.min(JOBS_AT_ONCE, Math.ceil((jobs.length - next) * SHARE_OF_REST));
      const answers = await parse(jobs.slice(from, next));
      for (const [index, answer] of answers.entries()) parsed[from + index] = answer;
    }
  };
  const inAnother = async (thread: ParseThread) => {
    try {
      await Promise.all(Array.from({ length: AHEAD }, () => work((some) => thread.ask(some))));
    } finally {
      thread.stop();
    }
  };
  // Each file by itself, so that what the other threads say is heard in time.
  const here = async (some: readonly ParseJob[]) => {
    const answers: PackedFile[] = [];
    for (const job of some) {
      answers.push(parseJob(job));
      await setImmediate();
    }
    return answers;
  };
  await Promise.all([...threads.map(inAnother), work(here)]);
  return parsed;
}
