/** What is written on an axis of time: as many days, months or years as there is room for. */
import { textWidth } from '../text-width.ts';
import { dayNumber, dayOf } from './entries.ts';

/** From fine to coarse. Days are counted from the first of the axis, months and years by the calendar. */
const STEPS: readonly Step[] = [
  ...[1, 2, 7, 14, 28].map((every) => ({ unit: 'day', every }) as const),
  ...[1, 2, 3, 6].map((every) => ({ unit: 'month', every }) as const),
  ...[1, 2, 4, 5, 10, 20, 50, 100, 200, 500, 1000].map((every) => ({ unit: 'year', every }) as const),
];
/** Between two labels. */
const GAP = 0.8;

/**
 * The labels of the finest step at which none touches another. `length` of the axis is in em of the titles; labels are set
 * smaller, at `size`. A fixed label, as that of the report, stands in any case, and others make way for it.
 */
export function labelAxis({ first, last, place, length, size, steps = STEPS, measure = textWidth, name, fixed }: Axis): Label[] {
  const widthOf = (text: string) => measure(text, 'sans') * size + GAP;
  const kept = fixed ? [toLabel(fixed.day, fixed.text)] : [];
  for (const step of steps) {
    const days = daysOf(step, first, last);
    if (days.length * GAP * 2 > length && step !== steps.at(-1)) continue;
    const labels = days.map((day, index) =>
      toLabel(day, name(dayOf(day), step.unit, index === 0 ? undefined : dayOf(days[index - 1] ?? day))),
    );
    if (labels.every((label, index) => !touches(label, labels[index - 1])) || step === steps.at(-1)) {
      return [...labels.filter((label) => !kept.some((other) => touches(label, other))), ...kept];
    }
  }
  return kept;

  function toLabel(day: number, text: string): Label {
    const [x, half] = [place(day), widthOf(text) / 2];
    const edge = x * length < half - GAP / 2 ? 'start' : x * length > length - half + GAP / 2 ? 'end' : 'none';
    const start = edge === 'start' ? 0 : edge === 'end' ? length - 2 * half : x * length - half;
    return { day, text, x, edge, start, end: start + 2 * half };
  }
}

function daysOf({ unit, every }: Step, first: number, last: number): number[] {
  if (unit === 'day') return Array.from({ length: Math.floor((last - first - 1) / every) + 1 }, (_, index) => first + 1 + index * every);
  const [from, to] = [dayOf(first), dayOf(last)];
  const months = unit === 'month' ? every : every * 12;
  const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const end = Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7)) - 1;
  const start = Math.ceil(index / months) * months;
  return Array.from({ length: Math.max(0, Math.floor((end - start) / months) + 1) }, (_, step) => firstOf(start + step * months)).filter(
    (day) => day >= first && day <= last,
  );
}

const firstOf = (month: number): number =>
  dayNumber(`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`);

const touches = (label: Label, other: Label | undefined): boolean =>
  other !== undefined && label.start < other.end && label.end > other.start;

export interface Step {
  unit: 'day' | 'month' | 'year';
  every: number;
}

interface Axis {
  first: number;
  last: number;
  place: (day: number) => number;
  length: number;
  size: number;
  steps?: readonly Step[];
  /** How much of the axis a text takes, in em of its own size. Default: its width. */
  measure?: (text: string, face: 'sans') => number;
  /** What is written at a day, `YYYY-MM-DD`; `before` is the day of the label before it. */
  name: (day: string, unit: Step['unit'], before: string | undefined) => string;
  fixed?: { day: number; text: string } | undefined;
}

export interface Label {
  day: number;
  text: string;
  /** From 0 to 1. */
  x: number;
  /** At which end of the axis it stands flush, instead of in the middle of its day. */
  edge: 'start' | 'end' | 'none';
  /** What it takes of the axis, with half of the gap on each side, in em. */
  start: number;
  end: number;
}

export const YEARS: readonly Step[] = STEPS.filter(({ unit }) => unit === 'year');
