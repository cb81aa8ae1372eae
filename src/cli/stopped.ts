/** What a build says when somebody stops it. */
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Until the function that is given back is called, a signal to stop is answered with what has become of the published site. */
export function sayWhenStopped(outcome: () => string): () => void {
  const stop = (signal: (typeof SIGNALS)[number]) => {
    process.stderr.write(`\nStopped. ${outcome()} The next build takes away what this one had begun.\n`);
    // As the shell says it of a program that a signal has ended.
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
}
