/** The events of a focus in lanes: each in the first row where its mark and its title are free. */
import { RADIUS, SPACE, WIDTH, type Entry } from './entries.ts';

/** Between what stands in one row. */
const GAP = 0.6;

/** `place` gives the place of a day on the axis, from 0 to 1. Lanes keep the given order; those without events are left out. */
export function layOutLanes(entries: readonly Entry[], lanes: readonly string[], place: (day: number) => number): Lane[] {
  return lanes
    .map((id) =>
      layOutLane(
        id,
        entries.filter(({ lane }) => lane === id),
        place,
      ),
    )
    .filter(({ events }) => events.length > 0);
}

function layOutLane(id: string, entries: readonly Entry[], place: (day: number) => number): Lane {
  const rows: Span[][] = [];
  const isFree = (row: number, span: Span) => (rows[row] ?? []).every((taken) => span.end <= taken.start || span.start >= taken.end);
  const events = entries.map((entry): PlacedEvent => {
    const [x, end] = [place(entry.start), place(entry.end)];
    const choices = choicesFor(entry, x * WIDTH, end * WIDTH);
    for (let row = 0; ; row++) {
      const choice = choices.find(({ spans }) => spans.every((span, line) => isFree(row + line, span)));
      if (!choice) continue;
      for (const [line, span] of choice.spans.entries()) (rows[row + line] ??= []).push(span);
      return { entry, x, length: end - x, row, side: choice.side };
    }
  });
  return { id, rows: rows.length, events };
}

/** Where the title may stand, the best first: after the mark, before it, or, where a long event leaves no room, below it. */
function choicesFor({ width }: Entry, start: number, end: number): Choice[] {
  const mark = { start: start - RADIUS - GAP / 2, end: end + RADIUS + GAP / 2 };
  if (width === 0) return [{ side: 'none', spans: [mark] }];
  const reach = RADIUS + SPACE + width;
  const after: Choice = { side: 'after', spans: [{ ...mark, end: end + reach + GAP / 2 }] };
  const before: Choice = { side: 'before', spans: [{ ...mark, start: start - reach - GAP / 2 }] };
  const fitting = [...(end + reach <= WIDTH ? [after] : []), ...(start - reach >= 0 ? [before] : [])];
  if (fitting.length > 0) return fitting;
  return [{ side: 'below', spans: [mark, { start: start - RADIUS - GAP / 2, end: start + width + GAP / 2 }] }];
}

/** Of a row, in em. */
interface Span {
  start: number;
  end: number;
}

interface Choice {
  side: Side;
  /** One for each row it takes. */
  spans: Span[];
}

/** Where a title stands from its mark, in the direction of reading. */
export type Side = 'after' | 'before' | 'below' | 'none';

export interface PlacedEvent {
  entry: Entry;
  /** From 0 to 1 along the axis. */
  x: number;
  length: number;
  row: number;
  side: Side;
}

export interface Lane {
  id: string;
  rows: number;
  events: PlacedEvent[];
}
