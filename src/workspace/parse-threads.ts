/** The threads that parse files. They take half a second to start, as long as the program itself, so they are started before there is anything to parse. */
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Thread, YOUNG_AND_PASSING } from '../threads/thread.ts';
import type { PackedFile } from './packed-file.ts';
import type { ParseJob } from './parse-files.ts';
import { parsedFolder } from './parsed-folder.ts';

/** Fewer files are parsed sooner where they are. */
const WORTH_A_THREAD = 300;

export type ParseThread = Thread<readonly ParseJob[], PackedFile[]>;

/** Those that wait for jobs. */
let started: ParseThread[] = [];

/** Starts as many threads as pay for the files of a content folder, unless an earlier run has parsed it. */
export function startThreadsFor(folder: string, cacheDir: string): void {
  if (!existsSync(parsedFolder(cacheDir, folder))) startThreads(filesAbout(folder));
}

/** As many threads as pay for so many files; they are the caller's. */
export function takeThreads(files: number): ParseThread[] {
  startThreads(files);
  const threads = started;
  started = [];
  return threads;
}

function startThreads(files: number): void {
  const wanted = Math.min(availableParallelism() - 1, Math.floor(files / WORTH_A_THREAD));
  while (started.length < wanted) started.push(new Thread(new URL('./parse-worker.ts', import.meta.url), undefined, YOUNG_AND_PASSING));
}

/** How many files a content folder has, but for what lies deeper than the folders of the kinds. */
function filesAbout(folder: string): number {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.reduce((sum, entry) => sum + (entry.isDirectory() ? readdirSync(join(folder, entry.name)).length : 1), 0);
  } catch {
    // Whoever reads it says what is wrong.
    return 0;
  }
}
