import { describe, expect, test } from 'vitest';
import { layOutSeats } from '../../../../src/components/pictures/seats/layout.ts';

/** How many squares the lines of a path are. */
const squares = (path: string) => [...path.matchAll(/v(\d+)/g)].reduce((sum, [, length]) => sum + Number(length), 0);

describe('layOutSeats', () => {
  test.each([
    [1, 1],
    [9, 7],
    [329, 14],
    [700, 7],
  ])('draws as many squares as there are of %i, in %i rows', (whole, rows) => {
    const [lowest, highest] = [Math.floor(whole / 2), Math.ceil(whole / 1.5)];
    const { every, some, none } = layOutSeats({ whole, lowest, highest }, rows);
    expect([every, some, none].map(squares)).toEqual([lowest, highest - lowest, whole - highest]);
  });

  test('puts the edge behind the square that decides, stepped within a column', () => {
    expect(layOutSeats({ whole: 329, lowest: 168, highest: 180, threshold: 165 }, 7).threshold).toEqual({
      x: 24,
      path: 'M24 -.5V4H23V7',
    });
    expect(layOutSeats({ whole: 28, lowest: 14, highest: 14, threshold: 14 }, 7).threshold?.path).toBe('M2 -.5V7');
  });

  test('is a bar above 700', () => {
    expect(layOutSeats({ whole: 1000, lowest: 500, highest: 750, threshold: 501 }, 7)).toMatchObject({
      type: 'bar',
      every: 'M0 .5H25',
      some: 'M25 .5H37.5',
      none: 'M37.5 .5H50',
    });
  });
});
