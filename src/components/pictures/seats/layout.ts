/** Squares that are counted: as many as there are of a whole, filled column by column. Lengths are in squares. */

/** More are a bar. */
const MOST_SQUARES = 700;
/** A bar is as long as so many columns. */
const BAR = 50;

/** What is drawn in so many rows. `lowest` and `highest` are the smallest and the largest count. */
export function layOutSeats({ whole, lowest, highest, threshold }: Counted, rows: number): Seats {
  if (whole > MOST_SQUARES) {
    const x = (count: number) => (count / whole) * BAR;
    const line = (from: number, to: number) => (to > from ? `M${round(x(from))} .5H${round(x(to))}` : '');
    return {
      type: 'bar',
      width: BAR,
      height: 1,
      every: line(0, lowest),
      some: line(lowest, highest),
      none: line(highest, whole),
      threshold: threshold === undefined ? undefined : { x: x(threshold), path: `M${round(x(threshold))} -.4V1.2` },
    };
  }
  const width = Math.ceil(whole / rows);
  return {
    type: 'squares',
    width,
    height: rows,
    every: columns(0, lowest, rows),
    some: columns(lowest, highest, rows),
    none: columns(highest, whole, rows),
    threshold: threshold === undefined ? undefined : { x: Math.ceil(threshold / rows), path: step(threshold, rows) },
  };
}

/** A line down each column over the squares `from` to `to`; dashes make squares of it. Whole columns are written alike, which compresses. */
function columns(from: number, to: number, rows: number): string {
  let path = '';
  for (let square = from; square < to;) {
    const [column, row] = [Math.floor(square / rows), square % rows];
    const length = Math.min(rows - row, to - square);
    path += path && row === 0 && length === rows ? `m1-${rows}v${rows}` : `M${column}.5 ${row}v${length}`;
    square += length;
  }
  return path;
}

/** The edge behind so many squares. */
function step(count: number, rows: number): string {
  const [column, row] = [Math.floor(count / rows), count % rows];
  return row === 0 ? `M${column} -.5V${rows}` : `M${column + 1} -.5V${row}H${column}V${rows}`;
}

const round = (length: number) => Math.round(length * 100) / 100;

export interface Counted {
  whole: number;
  lowest: number;
  highest: number;
  threshold?: number | undefined;
}

export interface Seats {
  type: 'squares' | 'bar';
  width: number;
  height: number;
  /** Paths of what every count has, of what only some have, and of what none has. */
  every: string;
  some: string;
  none: string;
  /** The edge that decides, and where it ends at the top. */
  threshold: { x: number; path: string } | undefined;
}
