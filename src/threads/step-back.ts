import { readlinkSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { basename } from 'node:path';

/** As much as lets what this thread makes be ready when the pages are: with more these wait for it. */
const NICE = 5;
/** There is nothing behind it. */
const LAST = 19;

let isBehind = false;

/**
 * Lets the rest of the program go before this thread, and what it starts from now on, where there is more to do than processors: it
 * is waited for last. On Linux each thread has a priority of its own (`setpriority`, 2); elsewhere nothing is changed.
 */
export function stepBack(): void {
  if (process.platform !== 'linux' || isBehind) return;
  isBehind = true;
  try {
    const thread = Number(basename(readlinkSync('/proc/thread-self')));
    setPriority(thread, Math.min(getPriority(thread) + NICE, LAST));
  } catch {
    // Where there is no `/proc`, or priorities may not be set, all go on alike.
  }
}
