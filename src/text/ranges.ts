import { runsOf } from './runs.ts';

/** Ascending whole numbers as readers write them: `1–3, 5, 8–9`. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges = runsOf(numbers, (before, after) => after === before + 1, 2);
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
