/** The focus as a column, for a narrow window: days run downwards to scale, titles stand beside them, moved as little as possible. */
import { countLines } from '../text-width.ts';
import { RADIUS, titleWidth, type Entry } from './entries.ts';
import type { Focus } from './focus.ts';

/** The axis, the first column of marks, the width of a column, and how many there are at most. */
export const AXIS = 3.5;
const FIRST = 4.3;
const COLUMN = 0.68;
const LANE_GAP = 0.14;
const MOST_COLUMNS = 8;
/** From the last column to the titles. */
const LEADER = 1.2;
/** The narrowest column: a window of 360 pixels without its edges; in a narrower one all is smaller. */
export const WIDTH = 21.3;
export const LINE = 1.3;
/** Of the lines below a title: how high each is, and the size of its letters. */
const NOTE = { line: 1, size: 0.84 };
const BETWEEN = 0.55;
const TOP = 0.9;
/** Height of a day: as much as the titles ask for, so that each comes to stand near its day, unless that is very little or very much. */
const DAY = { least: 0.3, most: 6 };

/** Of an em, as fine as the column is drawn. */
export const tenths = (ems: number): number => Math.round(ems * 10);

export function layOutColumn(focus: Focus, lanes: readonly string[]): Column {
  const titled = focus.inside.filter(({ width }) => width > 0);
  const narrowest = WIDTH - FIRST - MOST_COLUMNS * (COLUMN + LANE_GAP) - LEADER;
  const wanted = titled.reduce((sum, entry) => sum + heightOf(entry, narrowest), 0);
  const perDay = Math.min(DAY.most, Math.max(DAY.least, wanted / (focus.last - focus.first + 1)));
  const place = (day: number) => TOP + (Math.min(Math.max(day, focus.first), focus.last) - focus.first) * perDay;
  const columns = toColumns(focus.inside, lanes, place);
  const titleStart = columns.end + LEADER;
  const heights = titled.map((entry) => heightOf(entry, WIDTH - titleStart));
  const tops = spread(
    titled.map(({ start }) => place(start) - LINE / 2),
    heights,
  );
  const titles = new Map(titled.map((entry, index) => [entry, { top: tops[index] ?? 0, height: heights[index] ?? 0 }]));
  const bottoms = [...titles.values()].map(({ top, height }) => top + height);
  return {
    place,
    axis: { top: TOP - perDay / 2, scale: ((focus.last - focus.first + 1) * perDay) / 100 },
    titleStart,
    titleWidth: WIDTH - titleStart,
    columns: columns.guides,
    height: Math.max(place(focus.last) + TOP, ...bottoms),
    events: focus.inside.map((entry) => ({
      entry,
      x: columns.of.get(entry) ?? FIRST,
      y: place(entry.start),
      length: place(entry.end) - place(entry.start),
      ...(titles.get(entry) ?? NO_TITLE),
    })),
  };
}

const NO_TITLE = { top: 0, height: 0 };

/** Marks of one lane that would touch stand in columns beside each other. */
function toColumns(entries: readonly Entry[], lanes: readonly string[], place: (day: number) => number) {
  const of = new Map<Entry, number>();
  const guides: number[] = [];
  let x = FIRST;
  for (const lane of lanes) {
    const ends: number[] = [];
    for (const entry of entries.filter((entry) => entry.lane === lane)) {
      const [start, end] = [place(entry.start) - RADIUS, place(entry.end) + RADIUS];
      const free = ends.findIndex((taken) => taken < start);
      const room = guides.length + ends.length < MOST_COLUMNS;
      const column = free >= 0 ? free : room || ends.length === 0 ? ends.length : ends.length - 1;
      ends[column] = Math.max(end, ends[column] ?? 0);
      of.set(entry, x + column * COLUMN);
    }
    guides.push(...ends.map((_, index) => x + index * COLUMN));
    if (ends.length > 0) x += ends.length * COLUMN + LANE_GAP;
  }
  return { of, guides, end: x - LANE_GAP };
}

/** A title with its marks, and the note below it. */
function heightOf({ title, marks, note }: Entry, width: number): number {
  const pilcrows = marks.length > 0 ? ` ${marks.join(' ')}` : '';
  const lines = titleWidth(title, marks) <= width ? 1 : countLines(`${title}${pilcrows}`, 'serif', width);
  return lines * LINE + countLines(note, 'sans', width / NOTE.size) * NOTE.line + BETWEEN;
}

/** The tops of boxes that stand as near as possible to their places without touching (pool adjacent violators). None is above 0. */
export function spread(places: readonly number[], heights: readonly number[]): number[] {
  const before: number[] = [];
  let sum = 0;
  for (const height of heights) {
    before.push(sum);
    sum += height;
  }
  const pools: { mean: number; count: number }[] = [];
  for (const [index, place] of places.entries()) {
    let pool = { mean: place - (before[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.mean > pool.mean; last = pools.at(-1)) {
      const count = last.count + pool.count;
      pool = { mean: (last.mean * last.count + pool.mean * pool.count) / count, count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools
    .flatMap(({ mean, count }) => Array.from({ length: count }, () => Math.max(0, mean)))
    .map((top, index) => top + (before[index] ?? 0));
}

export interface Column {
  /** The place of a day from the top. */
  place: (day: number) => number;
  /** Where the axis begins, and how long a hundredth of it is: 0 % and 1 % of the axis from left to right. */
  axis: { top: number; scale: number };
  /** Where titles begin, and how wide they are at the least. */
  titleStart: number;
  titleWidth: number;
  /** Where the columns of marks stand. */
  columns: number[];
  height: number;
  events: ColumnEvent[];
}

interface ColumnEvent {
  entry: Entry;
  x: number;
  y: number;
  /** Of an event of several days. */
  length: number;
  /** The top and the height of its title; no height where it has none. */
  top: number;
  height: number;
}
