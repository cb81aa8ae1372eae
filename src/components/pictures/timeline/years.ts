/** The years before and after a focus on a line of their own: titles are flags on poles. */
import { dayNumber, dayOf, WIDTH, type Entry } from './entries.ts';
import type { Side } from './lanes.ts';

/** Between a pole and its title, and between two titles of a row. */
const POLE = 0.4;
const GAP = 0.6;

/** `include` are further days that the line must reach, as those of the focus. */
export function layOutYears(entries: readonly Entry[], include: readonly number[]): Years {
  const days = [...include, ...entries.flatMap(({ start, end, open }) => [open.start ? end : start, open.end ? start : end])];
  const [from, to] = [yearOf(days.reduce((a, b) => Math.min(a, b))), yearOf(days.reduce((a, b) => Math.max(a, b))) + 1];
  const [first, last] = [startOf(from), startOf(to)];
  const place = (day: number) => (day - first) / (last - first);
  const flags = entries.map((entry) => ({ entry, x: place(entry.open.start ? entry.end : entry.start) }));
  return { from, to, first, last, place, flags: hang(flags) };
}

/**
 * Finds each flag the lowest row where its title is free and no pole crosses a title. Those that hang back go first, in order,
 * then the others from the last to the first. A flag that finds no row is turned, and if that fails too, its pole may pass
 * behind titles.
 */
function hang(flags: readonly Flag[]): PlacedFlag[] {
  const back = new Set(flags.filter((flag) => !fitsAfter(flag)).map(({ entry }) => entry.id));
  const turned = new Set<string>();
  const loose = new Set<string>();
  for (;;) {
    const result = attempt(flags, back, loose);
    if (result.type === 'placed') return result.flags;
    const { entry, x } = result.flag;
    if (!turned.has(entry.id) && !back.has(entry.id) && x * WIDTH - POLE - entry.width >= 0) back.add(entry.id);
    else {
      if (turned.has(entry.id) && fitsAfter(result.flag)) back.delete(entry.id);
      loose.add(entry.id);
    }
    turned.add(entry.id);
  }
}

function attempt(
  flags: readonly Flag[],
  back: ReadonlySet<string>,
  loose: ReadonlySet<string>,
): { type: 'placed'; flags: PlacedFlag[] } | { type: 'stuck'; flag: Flag } {
  const titles: Title[] = [];
  const poles: { x: number; row: number }[] = [];
  const placed: PlacedFlag[] = [];
  const hanging = (isBack: boolean) => flags.filter(({ entry }) => entry.width > 0 && back.has(entry.id) === isBack);
  for (const flag of [...hanging(true), ...hanging(false).toReversed()]) {
    const side = back.has(flag.entry.id) ? 'before' : 'after';
    const title = titleOf(flag, side);
    const x = flag.x * WIDTH;
    const isFree = (row: number) => titles.every((other) => other.row !== row || title.end <= other.start || title.start >= other.end);
    const isUncrossed = (row: number) =>
      poles.every((pole) => pole.row <= row || pole.x <= title.start || pole.x >= title.end) &&
      titles.every((other) => other.row >= row || x <= other.start || x >= other.end);
    const rows = Array.from({ length: flags.length + 1 }, (_, row) => row);
    const row = rows.find((row) => isFree(row) && (loose.has(flag.entry.id) || isUncrossed(row)));
    if (row === undefined) return { type: 'stuck', flag };
    titles.push({ ...title, row });
    poles.push({ x, row });
    placed.push({ ...flag, row, side });
  }
  const untitled = flags.filter(({ entry }) => entry.width === 0).map((flag): PlacedFlag => ({ ...flag, row: 0, side: 'none' }));
  return { type: 'placed', flags: [...placed, ...untitled].sort((a, b) => a.x - b.x) };
}

function titleOf({ entry, x }: Flag, side: Side): { start: number; end: number } {
  const at = x * WIDTH;
  return side === 'after'
    ? { start: at - GAP / 4, end: at + POLE + entry.width + GAP }
    : { start: at - POLE - entry.width - GAP, end: at + GAP / 4 };
}

const fitsAfter = ({ entry, x }: Flag): boolean => x * WIDTH + POLE + entry.width <= WIDTH;

const yearOf = (day: number): number => Number(dayOf(day).slice(0, 4));

const startOf = (year: number): number => dayNumber(`${String(year).padStart(4, '0')}-01-01`);

interface Flag {
  entry: Entry;
  /** From 0 to 1 along the line. */
  x: number;
}

interface Title {
  start: number;
  end: number;
  row: number;
}

interface PlacedFlag extends Flag {
  /** Counted upwards from the line. */
  row: number;
  side: Side;
}

export interface Years {
  /** Its first year, and the first after it. */
  from: number;
  to: number;
  /** The days on which these begin. */
  first: number;
  last: number;
  /** The place of a day, from 0 to 1. */
  place: (day: number) => number;
  flags: PlacedFlag[];
}
