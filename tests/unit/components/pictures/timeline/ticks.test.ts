import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../../src/components/pictures/timeline/entries.ts';
import { labelAxis, YEARS } from '../../../../../src/components/pictures/timeline/ticks.ts';

const axis = (from: string, to: string) => {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return { first, last, place: (day: number) => (day - first) / (last - first), length: 46, size: 0.84, name: (day: string) => day };
};

describe('labelAxis', () => {
  it.each([
    ['2020-01-01', '2020-01-09', '2020-01-02 2020-01-04'],
    ['2019-12-26', '2020-01-25', '2019-12-27 2020-01-03'],
    ['2020-01-01', '2020-12-31', '2020-01-01 2020-04-01'],
    ['2008-01-01', '2027-01-01', '2008-01-01 2012-01-01'],
    ['1200-01-01', '2027-01-01', '1200-01-01 1400-01-01'],
  ])('writes from %s to %s what there is room for', (from, to, start) => {
    const labels = labelAxis(axis(from, to));
    expect(
      labels
        .slice(0, 2)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(start);
    expect(labels.every((label, index) => index === 0 || label.start >= (labels[index - 1]?.end ?? 0))).toBe(true);
  });

  it('makes way for the label of the report', () => {
    const fixed = { day: dayNumber('2020-01-16'), text: '16 Jan: the report' };
    const labels = labelAxis({ ...axis('2019-12-26', '2020-01-25'), fixed });
    const report = labels.at(-1);
    expect(report?.text).toBe('16 Jan: the report');
    expect(labels.slice(0, -1).every(({ start, end }) => end <= (report?.start ?? 0) || start >= (report?.end ?? 0))).toBe(true);
  });

  it('keeps labels on the axis', () => {
    const labels = labelAxis({ ...axis('2008-01-01', '2012-01-01'), steps: YEARS });
    expect(labels[0]).toMatchObject({ edge: 'start', start: 0 });
    expect(labels.at(-1)).toMatchObject({ edge: 'end' });
  });
});
