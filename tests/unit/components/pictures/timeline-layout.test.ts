import { describe, expect, it } from 'vitest';
import { layOutTimeline } from '../../../../src/components/pictures/timeline-layout.ts';

const entry = (id: string, from?: string, to = from) => ({ id, from, to });

describe('layOutTimeline', () => {
  it('places entries in their order, further apart the more time passes', () => {
    const { marks } = layOutTimeline([entry('a', '2020-01-01'), entry('b', '2020-01-02'), entry('c', '2020-12-01')]);
    const [a = 0, b = 0, c = 0] = marks.map(({ x }) => x);
    expect(a).toBe(2);
    expect(c).toBe(98);
    expect(c - b).toBeGreaterThan(b - a);
  });

  it('keeps entries of one day apart', () => {
    const { marks } = layOutTimeline([entry('a', '2020-01-01'), entry('b', '2020-01-01'), entry('c', '2020-01-01')]);
    expect(new Set(marks.map(({ x }) => x)).size).toBe(3);
  });

  it('shows a stretch of a year or more as a gap', () => {
    const { gaps } = layOutTimeline([entry('a', '2010-01-01'), entry('b', '2020-01-01'), entry('c', '2020-03-01')]);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.from).toBe(2);
  });

  it('labels each year, and months where there is room', () => {
    const { labels } = layOutTimeline([entry('a', '2019-01-01'), entry('b', '2020-01-01'), entry('c', '2020-03-01')]);
    expect(labels.map(({ day, unit }) => `${unit} ${day.slice(0, 7)}`)).toEqual(['year 2019-01', 'year 2020-01', 'month 2020-03']);
  });

  it('places an entry without a beginning by its end, and one without any day on the line', () => {
    const { marks } = layOutTimeline([entry('a', undefined, '2010-12-31'), entry('b'), entry('c', '2020-01-01')]);
    expect(marks.every(({ x }) => x >= 2 && x <= 98)).toBe(true);
  });

  it('is empty for no entries', () => {
    expect(layOutTimeline([])).toEqual({ marks: [], gaps: [], labels: [] });
  });
});
