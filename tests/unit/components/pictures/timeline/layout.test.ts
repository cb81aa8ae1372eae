/** From 3 to 500 events no title of a timeline touches another, in either direction and at any width. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../src/dates/days.ts';
import { dayNumber, WIDTH, type TimelineEvent } from '../../../../../src/components/pictures/timeline/entries.ts';
import { layOutTimeline } from '../../../../../src/components/pictures/timeline/layout.ts';
import { collisions, columnBoxes, flagBoxes, laneBoxes, type Direction } from './boxes.ts';

const LANES = ['state', 'movements', 'neighbours', 'press', ''];
const TITLES = {
  ltr: [
    'Vote',
    'Crowd attacks the embassy compound',
    'Statement on the call',
    'Refuses to discuss leaving',
    'MISSILES AT WIDE MAMMOTH WARWICK',
  ],
  rtl: ['تصويت', 'البرلمان يصوّت على إخراج القوات', 'بيان بشأن المكالمة', 'رفض مناقشة الانسحاب', 'مسيرة في العاصمة'],
};
const PUBLISHED = '2020-01-16';

/** Made-up events: most in the weeks round the report, the others over many years, some of several days, some open. */
function madeUp(count: number, direction: Direction): TimelineEvent[] {
  const titles = TITLES[direction];
  let state = count;
  const next = (below: number) => {
    state = (1664525 * state + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
  return Array.from({ length: count }, (_, index) => {
    const offset = index < 3 || next(10) < 7 ? next(28) - 18 : next(7000) - 4000;
    const [open, told] = [next(20), next(4) === 0];
    return {
      id: `event-${index}`,
      title: titles[next(titles.length)] ?? '',
      marks: told ? ['¶7', '¶12'].slice(next(2)) : [],
      note: '5 January 2020, Movements',
      from: open === 1 ? undefined : addDays(PUBLISHED, offset),
      to: open === 2 ? undefined : addDays(PUBLISHED, offset + (next(5) === 0 ? next(9) : 0)),
      told,
      lane: LANES[next(LANES.length)] ?? '',
    };
  });
}

const lay = (events: readonly TimelineEvent[], only?: 'focus') => layOutTimeline(events, { lanes: LANES, published: PUBLISHED, only });

describe.each(['ltr', 'rtl'] as const)('a timeline from %s', (direction) => {
  it.each([3, 5, 19, 60, 150, 500])('of %d events holds each once, and no titles or marks collide', (count) => {
    const events = madeUp(count, direction);
    const { focus, years } = lay(events) ?? {};
    const drawn = [...(focus?.lanes.flatMap((lane) => lane.events) ?? []), ...(years?.flags ?? [])].map(({ entry }) => entry.id);
    expect(drawn.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
    for (const width of [WIDTH, WIDTH * 1.4, WIDTH * 3]) {
      expect(focus?.lanes.flatMap((lane) => collisions(laneBoxes(lane, width, direction))) ?? []).toEqual([]);
      expect(years ? collisions(flagBoxes(years, width, direction)) : []).toEqual([]);
    }
    expect(focus?.column ? collisions(columnBoxes(focus.column, direction)) : []).toEqual([]);
  });

  it('keeps every title on the axis', () => {
    const { focus, years } = lay(madeUp(60, direction)) ?? {};
    const boxes = [
      ...(focus?.lanes.flatMap((lane) => laneBoxes(lane, WIDTH, direction)) ?? []),
      ...(years ? flagBoxes(years, WIDTH, direction) : []),
    ];
    expect(boxes.length).toBeGreaterThan(60);
    expect(boxes.filter(({ left, right }) => left < -0.5 || right > WIDTH + 0.5)).toEqual([]);
  });
});

describe('layOutTimeline', () => {
  const event = (id: string, from?: string, to = from): TimelineEvent => ({
    id,
    title: id,
    marks: [],
    note: '',
    from,
    to,
    told: true,
    lane: '',
  });
  const three = [event('a', '2020-01-05'), event('b', '2020-01-10'), event('c', '2020-01-16')];

  it('draws nothing of fewer than three events', () => {
    expect(lay(three.slice(1))).toBeUndefined();
  });

  it('takes the run of days round the report as its focus, with a day on each side', () => {
    const timeline = lay([event('old', '2008-11-17'), ...three, event('late', '2020-03-11')]);
    expect(timeline?.focus).toMatchObject({ first: dayNumber('2020-01-04'), last: dayNumber('2020-01-17') });
    expect(timeline?.years?.flags.map(({ entry }) => entry.id)).toEqual(['old', 'late']);
  });

  it('looks for a run with longer gaps where days are few', () => {
    const timeline = lay([event('old', '1990-01-01'), event('a', '2019-11-20'), event('b', '2019-12-18'), event('c', '2020-01-16')]);
    expect(timeline?.focus?.inside.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('draws one scale where all time is hardly longer than the focus', () => {
    const timeline = lay([...three, event('d', '2020-02-05')]);
    expect(timeline?.focus?.inside).toHaveLength(4);
    expect(timeline?.years).toBeUndefined();
  });

  it('draws only years where no events stand together', () => {
    const events = [event('a', '1900-01-01'), event('b', '1930-01-01'), event('c', '1960-01-01')];
    expect(lay(events)?.focus).toBeUndefined();
    expect(lay(events)?.years).toMatchObject({ from: 1900, to: 1961 });
    expect(lay(events, 'focus')).toBeUndefined();
  });

  it('puts an event with an open beginning at its end, on the line of years', () => {
    const timeline = lay([{ ...event('open'), to: '2010-12-31' }, ...three]);
    expect(timeline?.years?.flags[0]).toMatchObject({ entry: { id: 'open', open: { start: true } } });
  });

  it('shows in short only the days round the report, with the titles of what it tells', () => {
    const timeline = lay([event('old', '2008-11-17'), ...three, { ...event('d', '2020-01-12'), told: false }], 'focus');
    expect(timeline?.years).toBeUndefined();
    expect(timeline?.focus?.inside.map(({ id, width }) => `${id} ${width > 0 ? 'titled' : 'bare'}`)).toEqual([
      'a titled',
      'b titled',
      'd bare',
      'c titled',
    ]);
  });

  it('shows in short the title of one event in a lane in which the report tells nothing', () => {
    const other = { told: false, lane: 'neighbours' };
    const timeline = lay([...three, { ...event('d', '2020-01-12'), ...other }, { ...event('e', '2020-01-14'), ...other }], 'focus');
    expect(timeline?.focus?.inside.filter(({ width }) => width > 0).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
  });

  it('leaves titles out where there are too many: first those that the report does not tell', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...event(`e${index}`, '2020-01-10'), told: index < 5 }));
    const titled = (count: number) => lay(many(count))?.focus?.inside.filter(({ width }) => width > 0).length;
    expect([60, 61, 150, 151].map(titled)).toEqual([60, 5, 5, 0]);
  });

  it('cuts a title at a word where it is too long', () => {
    const titleFor = (title: string) => lay([{ ...event('a', '2020-01-10'), title }, ...three.slice(1)])?.focus?.inside[0]?.title;
    expect(titleFor('A title of so many words that no place could ever be found for it')).toMatch(/^A title of so many words .*[a-z] …$/);
    expect(titleFor('橋'.repeat(34))).toMatch(/^橋{10,20} …$/);
  });
});
