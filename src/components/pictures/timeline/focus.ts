/** Which days are drawn large: those round the report that are full of events. */
import type { Entry } from './entries.ts';

/** Days between two neighbours of a run; the first that gives a run of enough events is taken. */
const GAPS = [10, 31, 100, 366];
const FEWEST = 3;
/** Where all time is not much longer than the run, all of it is drawn to one scale. */
const LEAST_ENLARGED = 3;

/** The focus and what lies in it; `undefined` where too few events stand together. `report` is the day on which the report appears. */
export function findFocus(entries: readonly Entry[], report: number): Focus | undefined {
  const found = GAPS.map((gap) => runAround(entries, report, gap)).find(({ inside }) => inside.length >= FEWEST);
  if (!found) return undefined;
  const all = rangeOf(entries, report);
  const whole = all.last - all.first < LEAST_ENLARGED * (found.last - found.first + 2);
  return whole
    ? { ...widened(all), inside: [...entries], outside: [] }
    : { ...widened(found), inside: found.inside, outside: found.outside };
}

function runAround(entries: readonly Entry[], report: number, gap: number): Focus {
  const starts = entries.filter(({ start, end, open }) => !open.start && end - start <= gap).map(({ start }) => start);
  const days = [...new Set([...starts, report])].sort((a, b) => a - b);
  let [low, high] = [days.indexOf(report), days.indexOf(report)];
  while (low > 0 && at(days, low) - at(days, low - 1) <= gap) low--;
  while (high < days.length - 1 && at(days, high + 1) - at(days, high) <= gap) high++;
  const [first, last] = [at(days, low), at(days, high)];
  const isInside = ({ start, open }: Entry) => !open.start && start >= first && start <= last;
  return { first, last, inside: entries.filter(isInside), outside: entries.filter((entry) => !isInside(entry)) };
}

function rangeOf(entries: readonly Entry[], report: number): { first: number; last: number } {
  const days = [report, ...entries.flatMap(({ start, end }) => [start, end])];
  return { first: days.reduce((a, b) => Math.min(a, b)), last: days.reduce((a, b) => Math.max(a, b)) };
}

/** With a day on each side. */
const widened = ({ first, last }: { first: number; last: number }) => ({ first: first - 1, last: last + 1 });

const at = (days: readonly number[], index: number): number => days[index] ?? 0;

export interface Focus {
  /** Its first and last day. */
  first: number;
  last: number;
  inside: Entry[];
  outside: Entry[];
}

/** Places on the axis of a focus, from 0 to 1: a day stands in its middle. */
export const placeIn =
  ({ first, last }: Pick<Focus, 'first' | 'last'>) =>
  (day: number): number =>
    (Math.min(Math.max(day, first), last) - first + 0.5) / (last - first + 1);
