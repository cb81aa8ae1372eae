/** Where everything in a timeline stands, for an axis from left to right or from right to left, and for a column. */
import { layOutColumn, type Column } from './column.ts';
import { dayNumber, toEntries, type Entry, type TimelineEvent } from './entries.ts';
import { findFocus, placeIn, type Focus } from './focus.ts';
import { layOutLanes, type Lane } from './lanes.ts';
import { layOutYears, type Years } from './years.ts';

/** Fewer are told faster than they are drawn. */
const FEWEST = 3;
/** Up to how many events all titles are shown; above, those of the report only; and up to how many those. */
const MOST_TITLES = 60;
const MOST_WITH_TITLES = 150;
const MOST_FLAGS = 25;

/** `undefined` where there is too little to draw. */
export function layOutTimeline(events: readonly TimelineEvent[], options: Options): Timeline | undefined {
  if (events.length < FEWEST) return undefined;
  const report = dayNumber(options.published);
  const small = options.only === 'focus';
  const entries = small ? withLanesNamed(events, report) : toEntries(events, events.length <= MOST_TITLES ? () => true : toldIn(events));
  const focus = findFocus(entries, report);
  if (!focus) return small ? undefined : { focus: undefined, years: layOutYears(fewFlags(entries), []) };
  const place = placeIn(focus);
  const lanes = layOutLanes(focus.inside, options.lanes, place);
  const used = lanes.map(({ id }) => id);
  return {
    focus: { ...focus, report, place, lanes, column: small ? undefined : layOutColumn(focus, used) },
    years: small || focus.outside.length === 0 ? undefined : layOutYears(fewFlags(focus.outside), [focus.first, focus.last]),
  };
}

/** Of a lane in which the report tells nothing the first event has its title: a lane of bare marks says nothing. */
function withLanesNamed(events: readonly TimelineEvent[], report: number): Entry[] {
  const isTold = toldIn(events);
  const entries = toEntries(events, isTold);
  if (!areFew(events)) return entries;
  const lanes = Map.groupBy(findFocus(entries, report)?.inside ?? [], ({ lane }) => lane);
  const firsts = [...lanes.values()].flatMap((inside) => (inside.some(({ told }) => told) ? [] : inside.slice(0, 1)));
  const named = new Set(firsts.map(({ id }) => id));
  return toEntries(events, (event) => isTold(event) || named.has(event.id));
}

/** Which events the report tells, where these are few enough to show their titles. */
function toldIn(events: readonly TimelineEvent[]): (event: TimelineEvent) => boolean {
  const fit = areFew(events);
  return ({ told }) => fit && told;
}

const areFew = (events: readonly TimelineEvent[]): boolean =>
  events.length <= MOST_WITH_TITLES && events.filter(({ told }) => told).length <= MOST_TITLES;

/** More flags than a line can carry are shown for the report only, or not at all. */
function fewFlags(entries: readonly Entry[]): Entry[] {
  const titled = entries.filter(({ width }) => width > 0);
  const told = titled.filter(({ told }) => told);
  const kept = new Set(titled.length <= MOST_FLAGS ? titled : told.length <= MOST_FLAGS ? told : []);
  return entries.map((entry) => (kept.has(entry) ? entry : { ...entry, width: 0 }));
}

export interface Options {
  /** Ids of the lanes, in order. */
  lanes: readonly string[];
  /** The day on which the report appears. */
  published: string;
  /** `focus`: only the days round the report, with the titles of what it tells and of one event in each other lane. Default: everything. */
  only?: 'focus' | undefined;
}

export interface Timeline {
  /** The days that are drawn large; in short without a column. */
  focus: (Focus & { report: number; place: (day: number) => number; lanes: Lane[]; column: Column | undefined }) | undefined;
  /** The years before and after; everything where nothing is drawn large. */
  years: Years | undefined;
}
