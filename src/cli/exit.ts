/** How a command ends that could not do its work. */
import { UsageError } from './read-arguments.ts';

/** Says what went wrong, and below it what that came from; exit code 2 for a command line that was not understood, else 1. */
export function exitWith(error: unknown): void {
  process.stderr.write(`${messageOf(error).trimEnd()}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}\n${messageOf(error.cause)}`;
}
