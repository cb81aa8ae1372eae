/** Places the names of a network so that no two overlap. Same relations, same picture: d3-force is seeded and run to its end. */
import { forceCenter, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { partBoxes, type Box } from './part-boxes.ts';

/** Sizes in units of the picture. Widths of letters are estimated: the picture is made without a browser. */
const LETTER_WIDTH = 8.4;
const BOX_HEIGHT = 26;
const GAP = 10;
const STEPS = 400;
const WIDTH = 1000;

/**
 * What can be drawn legibly on a page. Beyond 60 names the picture is so much wider than its column that its letters are below
 * 12 pixels on a wide screen, and most lines run behind names that they have nothing to do with; so do many more than two for
 * each name.
 */
const MOST = { names: 60, relations: 120 };

/** Whether a picture of the relations can be read; where it cannot, none is to be laid out. */
export const isLegible = (relations: readonly { from: string; to: string }[]): boolean =>
  relations.length <= MOST.relations && new Set(relations.flatMap(({ from, to }) => [from, to])).size <= MOST.names;

/** Lays out names and lines. Coordinates are whole numbers from 0. */
export function layOut(names: readonly { id: string; label: string }[], relations: readonly { from: string; to: string }[]): Layout {
  const nodes: Node[] = names.map(({ id, label }) => ({
    id,
    label,
    boxWidth: Math.ceil(label.length * LETTER_WIDTH) + GAP,
    boxHeight: BOX_HEIGHT,
  }));
  const links = relations.map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(nodes)
    .randomSource(seededRandom())
    .force('charge', forceManyBody().strength(-520))
    .force(
      'link',
      forceLink<Node, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(84),
    )
    .force('center', forceCenter(0, 0))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.1))
    .stop();
  for (let step = 0; step < STEPS; step++) simulation.tick();
  partBoxes(nodes, GAP);
  return frame(nodes, relations);
}

/** Moves everything into a frame that begins at 0 and is at least as wide as a page. */
function frame(nodes: readonly Node[], relations: readonly { from: string; to: string }[]): Layout {
  const left = Math.min(...nodes.map(({ x = 0, boxWidth }) => x - boxWidth / 2)) - GAP;
  const top = Math.min(...nodes.map(({ y = 0, boxHeight }) => y - boxHeight / 2)) - GAP;
  const right = Math.max(...nodes.map(({ x = 0, boxWidth }) => x + boxWidth / 2)) + GAP;
  const bottom = Math.max(...nodes.map(({ y = 0, boxHeight }) => y + boxHeight / 2)) + GAP;
  const indent = Math.max(0, (WIDTH - (right - left)) / 2);
  const placed = nodes.map(({ id, label, boxWidth, boxHeight, x = 0, y = 0 }) => ({
    id,
    label,
    boxWidth,
    boxHeight,
    x: Math.round(x - left + indent),
    y: Math.round(y - top),
  }));
  const at = new Map(placed.map((node) => [node.id, node]));
  const lines = relations.flatMap(({ from, to }) => {
    const [a, b] = [at.get(from), at.get(to)];
    if (!a || !b) return [];
    const [start, end] = [edgeTowards(a, b), edgeTowards(b, a)];
    return [{ x1: start.x, y1: start.y, x2: end.x, y2: end.y }];
  });
  return { width: Math.max(WIDTH, Math.ceil(right - left)), height: Math.ceil(bottom - top), nodes: placed, lines };
}

/** Where the line from the middle of a box to that of another leaves it. */
function edgeTowards(box: Placed, { x, y }: { x: number; y: number }): { x: number; y: number } {
  const [dx, dy] = [x - box.x, y - box.y];
  const share = Math.min(box.boxWidth / 2 / Math.abs(dx || 1), box.boxHeight / 2 / Math.abs(dy || 1), 1);
  return { x: Math.round(box.x + dx * share), y: Math.round(box.y + dy * share) };
}

/** A linear congruential generator (Numerical Recipes), so that the picture never changes by chance. */
function seededRandom(): () => number {
  let state = 1;
  return () => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

type Node = SimulationNodeDatum &
  Box & {
    id: string;
    label: string;
  };

interface Placed {
  x: number;
  y: number;
  boxWidth: number;
  boxHeight: number;
}

interface Layout {
  width: number;
  height: number;
  nodes: (Placed & { id: string; label: string })[];
  /** In the order of the relations; both ends lie on the edges of their boxes. */
  lines: { x1: number; y1: number; x2: number; y2: number }[];
}
