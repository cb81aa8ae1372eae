import { describe, expect, it } from 'vitest';
import { partBoxes } from '../../../../src/components/pictures/part-boxes.ts';

const GAP = 10;
const size = { boxWidth: 100, boxHeight: 26 };

describe('partBoxes', () => {
  it('moves boxes that overlap apart, the shorter way, each half of it', () => {
    const boxes = [
      { x: 0, y: 0, ...size },
      { x: 5, y: 20, ...size },
    ];
    partBoxes(boxes, GAP);
    expect(boxes.map(({ x, y }) => [x, y])).toEqual([
      [0, -8.5],
      [5, 28.5],
    ]);
  });

  it('leaves boxes where they are that keep the gap', () => {
    const boxes = [
      { x: 0, y: 0, ...size },
      { x: 110, y: 0, ...size },
      { x: 0, y: 36, ...size },
    ];
    const before = structuredClone(boxes);
    partBoxes(boxes, GAP);
    expect(boxes).toEqual(before);
  });

  it('parts boxes of any size, wherever they are', () => {
    const boxes = Array.from({ length: 120 }, (_, index) => ({
      x: ((index * 7919) % 1500) - 750,
      y: ((index * 104_729) % 900) - 450,
      boxWidth: 20 + (index % 13) * 15,
      boxHeight: 26,
    }));
    partBoxes(boxes, GAP);
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart = Math.abs(a.x - b.x) >= (a.boxWidth + b.boxWidth) / 2 || Math.abs(a.y - b.y) >= (a.boxHeight + b.boxHeight) / 2;
        expect(apart).toBe(true);
      }
    }
  });

  it('takes time in proportion to the number of boxes', () => {
    /** How often the middle of a box is asked for. */
    const looks = (count: number) => {
      let asked = 0;
      const boxes = Array.from({ length: count }, (_, index) => ({
        get x() {
          asked++;
          return (index % 20) * 200;
        },
        y: Math.floor(index / 20) * 40,
        ...size,
      }));
      partBoxes(boxes, GAP);
      return asked;
    };
    expect(looks(2_000) / looks(1_000)).toBeLessThan(2.2);
  });
});
