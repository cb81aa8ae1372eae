/** The places of everything in a timeline, as a style sheet: a policy that allows no `style` attributes allows the style of a page. */
import { tenths } from './column.ts';
import type { Entry } from './entries.ts';
import type { Timeline } from './layout.ts';

/** Per event: place and length on the axis (`x`, `w`), row (`r`), and in the column its place across and the top of its
 * title (`c`, `t`); what stands in the first column of its lane has `c` from the lane. Down the column it stands as along the axis: `top` and `scale` make one of the other. */
export function placeStyles({ focus, years }: Timeline, name: string): string {
  const rules = new Map<Entry, Places>();
  const add = (entry: Entry, places: Places) => {
    if (entry.width > 0) rules.set(entry, { ...rules.get(entry), ...places });
  };
  for (const { entry, x, length, row } of focus?.lanes.flatMap(({ events }) => events) ?? [])
    add(entry, { x: x * 100, w: length * 100, r: row });
  const column = focus?.column;
  const across = new Map(column?.events.map(({ entry, x }) => [entry, tenths(x) / 10]));
  const lanes = (focus?.lanes ?? []).map(({ rows, events }) => ({
    n: rows,
    c: Math.min(...events.map(({ entry }) => across.get(entry) ?? 0)),
  }));
  const firstColumns = new Set(lanes.map(({ c }) => c));
  for (const { entry, top } of column?.events ?? []) {
    const c = across.get(entry) ?? 0;
    add(entry, { ...(firstColumns.has(c) ? {} : { c }), t: tenths(top) / 10 });
  }
  for (const { entry, x, row } of years?.flags ?? []) add(entry, { x: x * 100, r: row });
  const highest = (years?.flags ?? []).reduce((most, { row, side }) => (side === 'none' ? most : Math.max(most, row)), -1);
  const whole = declarations({
    n: highest + 1,
    height: column?.height ?? 0,
    start: column?.titleStart ?? 0,
    top: column?.axis.top ?? 0,
    scale: column?.axis.scale ?? 0,
  });
  return [
    `#${name}timeline{${whole}}`,
    ...lanes.map((lane, index) => `#${laneId(index, name)}{${declarations(lane)}}`),
    ...[...rules].map(([entry, places]) => `#${eventId(entry, name)}{${declarations(places)}}`),
  ].join('');
}

/** The ids of an event and of a lane in the picture, which has a name where there are several on a page. */
export const eventId = ({ number }: Entry, name: string): string => `${name}t${number}`;
export const laneId = (index: number, name: string): string => `${name}lane${index}`;

/** Three digits are what an eye sees; 0 is the default of each. */
const declarations = (places: Places): string =>
  Object.entries(places)
    .map(([name, value]) => [name, Number(value.toPrecision(3))] as const)
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** Values of custom properties by their names, without the two dashes. */
type Places = Readonly<Record<string, number>>;
