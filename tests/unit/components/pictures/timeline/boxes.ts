/** The boxes that a timeline fills, as a browser lays them out, so that a test can look for collisions without one. */
import type { Column } from '../../../../../src/components/pictures/timeline/column.ts';
import { RADIUS, SPACE } from '../../../../../src/components/pictures/timeline/entries.ts';
import type { Lane, PlacedEvent } from '../../../../../src/components/pictures/timeline/lanes.ts';
import type { Years } from '../../../../../src/components/pictures/timeline/years.ts';

/** In em. */
export interface Box {
  of: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export type Direction = 'ltr' | 'rtl';

const ROW = 1.6;
const POLE = 0.4;

/** The marks and titles of a lane on an axis of this width. */
export const laneBoxes = ({ events }: Lane, width: number, direction: Direction): Box[] =>
  events.flatMap((placed) => {
    const [start, end] = [placed.x * width, (placed.x + placed.length) * width];
    const mark = { start: start - RADIUS, end: end + RADIUS, row: placed.row };
    return [mark, ...titleOf(placed, start, end)].map((box) =>
      toBox(placed.entry.id, box.start, box.end, box.row * ROW, (box.row + 1) * ROW, width, direction),
    );
  });

function titleOf({ entry, side, row }: PlacedEvent, start: number, end: number): { start: number; end: number; row: number }[] {
  const away = RADIUS + SPACE;
  if (side === 'after') return [{ start: end + away, end: end + away + entry.width, row }];
  if (side === 'before') return [{ start: start - away - entry.width, end: start - away, row }];
  return side === 'below' ? [{ start: start - RADIUS, end: start + entry.width - RADIUS, row: row + 1 }] : [];
}

/** The titles of the flags on a line of this width. */
export const flagBoxes = ({ flags }: Years, width: number, direction: Direction): Box[] =>
  flags
    .filter(({ side }) => side !== 'none')
    .map(({ entry, x, row, side }) => {
      const at = x * width;
      const start = side === 'after' ? at + POLE : at - POLE - entry.width;
      return toBox(entry.id, start, start + entry.width, -(row + 1) * ROW, -row * ROW, width, direction);
    });

/** The titles of a column. */
export const columnBoxes = ({ events, titleStart, titleWidth }: Column, direction: Direction): Box[] =>
  events
    .filter(({ height }) => height > 0)
    .map(({ entry, top, height }) => toBox(entry.id, titleStart, titleStart + titleWidth, top, top + height, 0, direction));

function toBox(of: string, start: number, end: number, top: number, bottom: number, width: number, direction: Direction): Box {
  return direction === 'ltr' ? { of, left: start, right: end, top, bottom } : { of, left: width - end, right: width - start, top, bottom };
}

/** Pairs of boxes of different events that overlap, by their names. */
export function collisions(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.of !== b.of && overlap(a.left, a.right, b.left, b.right) && overlap(a.top, a.bottom, b.top, b.bottom))
      .map((b) => `${a.of} and ${b.of}`),
  );
}

const overlap = (a: number, b: number, c: number, d: number): boolean => a < d - TOLERANCE && c < b - TOLERANCE;

const TOLERANCE = 1e-6;
