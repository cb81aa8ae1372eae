/** A thread that parses files beside the program: it is given jobs and answers with what they give. */
import { parentPort } from 'node:worker_threads';
import { parseJob, type ParseJob } from './parse-files.ts';

parentPort?.on('message', (jobs: ParseJob[]) => {
  const parsed = jobs.map(parseJob);
  parentPort?.postMessage(
    parsed,
    parsed.map(({ buffer }) => buffer as ArrayBuffer),
  );
});
