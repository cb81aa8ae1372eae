import { describe, expect, it } from 'vitest';
import { isLegible, layOut } from '../../../../src/components/pictures/network-layout.ts';

const names = Array.from({ length: 12 }, (_, index) => ({ id: `n${index}`, label: `Somebody with the number ${index}` }));
const relations = names.slice(1).map(({ id }, index) => ({ from: id, to: `n${Math.floor(index / 2)}` }));

describe('layOut', () => {
  const { nodes, lines, width, height } = layOut(names, relations);

  it('never lets two names overlap, nor leave the picture', () => {
    for (const [index, a] of nodes.entries()) {
      expect(a.x - a.boxWidth / 2).toBeGreaterThanOrEqual(0);
      expect(a.x + a.boxWidth / 2).toBeLessThanOrEqual(width);
      expect(a.y + a.boxHeight / 2).toBeLessThanOrEqual(height);
      for (const b of nodes.slice(index + 1)) {
        const apart = Math.abs(a.x - b.x) >= (a.boxWidth + b.boxWidth) / 2 || Math.abs(a.y - b.y) >= (a.boxHeight + b.boxHeight) / 2;
        expect(apart, `${a.label} and ${b.label}`).toBe(true);
      }
    }
  });

  it('draws a line for each relation, from the edge of one box to the edge of the other', () => {
    expect(lines).toHaveLength(relations.length);
    for (const [index, { x1, y1, x2, y2 }] of lines.entries()) {
      for (const [id, x, y] of [
        [relations[index]?.from, x1, y1],
        [relations[index]?.to, x2, y2],
      ] as const) {
        const box = nodes.find((node) => node.id === id);
        if (!box) throw new Error('no box');
        expect(Math.max((2 * Math.abs(x - box.x)) / box.boxWidth, (2 * Math.abs(y - box.y)) / box.boxHeight)).toBeCloseTo(1, 0);
      }
    }
  });

  it('draws the same picture each time', () => {
    expect(layOut(names, relations)).toEqual({ nodes, lines, width, height });
  });
});

describe('isLegible', () => {
  const chain = (count: number) => Array.from({ length: count }, (_, index) => ({ from: `n${index}`, to: `n${index + 1}` }));

  it('draws as many names as can be read', () => {
    expect(isLegible(chain(59))).toBe(true);
    expect(isLegible(chain(60))).toBe(false);
  });

  it('draws as many lines as can be told apart', () => {
    const between = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ from: `n${index % 20}`, to: `n${(index + 1) % 20}` }));
    expect(isLegible(between(120))).toBe(true);
    expect(isLegible(between(121))).toBe(false);
  });
});
