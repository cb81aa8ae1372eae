/** Boxes on a plane, moved apart until none lies over another. Linear in the number of boxes as long as they are spread out. */

/** Boxes that push each other round and round are left as they are then. */
const MOST_ROUNDS = 500;

/** Moves boxes in place until none overlaps with another or comes nearer to it than the gap; each pair goes the shorter way. */
export function partBoxes(boxes: readonly Box[], gap: number): void {
  const grid = new Grid(boxes, gap);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = false;
    for (const [index, a] of boxes.entries()) {
      for (let b = grid.nextOverlapping(a, index); b; b = grid.nextOverlapping(a, b.index)) {
        moved = true;
        const { axis, shift } = wayApart(a, b.box, gap);
        grid.move(a, axis, -shift);
        grid.move(b.box, axis, shift);
      }
    }
    if (!moved) return;
  }
}

/** How far two overlapping boxes must go, each its way along the axis. */
function wayApart(a: Box, b: Box, gap: number): { axis: 'x' | 'y'; shift: number } {
  const overlap = overlapOf(a, b, gap);
  const axis = overlap.x < overlap.y ? 'x' : 'y';
  return { axis, shift: (overlap[axis] / 2 + 0.5) * ((b[axis] ?? 0) - (a[axis] ?? 0) < 0 ? -1 : 1) };
}

/** By how much two boxes and the gap between them overlap; 0 or less along either axis when they do not. */
const overlapOf = (a: Box, b: Box, gap: number): { x: number; y: number } => ({
  x: (a.boxWidth + b.boxWidth) / 2 + gap - Math.abs((b.x ?? 0) - (a.x ?? 0)),
  y: (a.boxHeight + b.boxHeight) / 2 + gap - Math.abs((b.y ?? 0) - (a.y ?? 0)),
});

/** Boxes by the cell in which their middle lies. Two that overlap lie in one cell or in neighbouring ones, so few are compared. */
class Grid {
  readonly #boxes: readonly Box[];
  readonly #gap: number;
  readonly #indexes: ReadonlyMap<Box, number>;
  readonly #cells = new Map<string, Set<Box>>();
  readonly #width: number;
  readonly #height: number;

  constructor(boxes: readonly Box[], gap: number) {
    this.#boxes = boxes;
    this.#gap = gap;
    this.#indexes = new Map(boxes.map((box, index) => [box, index]));
    this.#width = Math.max(...boxes.map(({ boxWidth }) => boxWidth)) + gap;
    this.#height = Math.max(...boxes.map(({ boxHeight }) => boxHeight)) + gap;
    for (const box of boxes) this.#cellOf(box).add(box);
  }

  /** Of the boxes behind the index that overlap with the box, the first. */
  nextOverlapping(box: Box, behind: number): { index: number; box: Box } | undefined {
    let next = Infinity;
    for (const other of this.#around(box)) {
      const index = this.#indexes.get(other) ?? -1;
      if (index <= behind || index >= next) continue;
      const { x, y } = overlapOf(box, other, this.#gap);
      if (x > 0 && y > 0) next = index;
    }
    const found = this.#boxes[next];
    return found && { index: next, box: found };
  }

  move(box: Box, axis: 'x' | 'y', by: number): void {
    this.#cellOf(box).delete(box);
    box[axis] = (box[axis] ?? 0) + by;
    this.#cellOf(box).add(box);
  }

  *#around({ x = 0, y = 0 }: Box): Iterable<Box> {
    for (const dx of [-1, 0, 1]) {
      for (const dy of [-1, 0, 1]) yield* this.#cellAt(x + dx * this.#width, y + dy * this.#height);
    }
  }

  #cellOf({ x = 0, y = 0 }: Box): Set<Box> {
    return this.#cellAt(x, y);
  }

  #cellAt(x: number, y: number): Set<Box> {
    const key = `${Math.floor(x / this.#width)} ${Math.floor(y / this.#height)}`;
    const known = this.#cells.get(key) ?? new Set<Box>();
    this.#cells.set(key, known);
    return known;
  }
}

/** The middle of a box and its size. */
export interface Box {
  x?: number | undefined;
  y?: number | undefined;
  boxWidth: number;
  boxHeight: number;
}
