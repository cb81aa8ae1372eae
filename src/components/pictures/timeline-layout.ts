/** Where the entries of a chronology stand on a drawn line. The scale is logarithmic, so that days and decades share one line. */

/** An entry, in order of time. Days are `YYYY-MM-DD`; an entry without a beginning stands by its end. */
export interface TimelineEntry {
  id: string;
  from?: string | undefined;
  to?: string | undefined;
}

export interface Timeline {
  /** Places in per cent of the line, in the order of the entries. */
  marks: { id: string; x: number }[];
  /** Stretches in which a year or more passes without an entry. */
  gaps: { from: number; to: number }[];
  /** Where a year begins, and a month where there is room. `day` is the first day of the entry that begins it. */
  labels: { x: number; day: string; unit: 'year' | 'month' }[];
}

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365;
/** Margins of the line and the least distance between two labels, in per cent. */
const FIRST = 2;
const LAST = 98;
const LABEL = 9;

export function layOutTimeline(entries: readonly TimelineEntry[]): Timeline {
  const days = entries.map((entry) => entry.from ?? entry.to ?? '');
  const steps = days.map((day, index) => (index === 0 ? 0 : Math.max(0, Date.parse(day) - Date.parse(days[index - 1] ?? day)) / DAY || 0));
  const places = runningSum(steps.map((step, index) => (index === 0 ? 0 : 1 + Math.log10(1 + step))));
  const length = places.at(-1) || 1;
  const at = places.map((place) => round(FIRST + (place / length) * (LAST - FIRST)));
  const x = (index: number) => at[index] ?? FIRST;
  return {
    marks: entries.map(({ id }, index) => ({ id, x: x(index) })),
    gaps: steps.flatMap((step, index) => (step >= YEAR ? [{ from: x(index - 1), to: x(index) }] : [])),
    labels: labelsOf(days, at),
  };
}

/** Years first, then the months that find room between them. */
function labelsOf(days: readonly string[], at: readonly number[]): Timeline['labels'] {
  const labels: Timeline['labels'] = [];
  for (const [unit, length] of [
    ['year', 4],
    ['month', 7],
  ] as const) {
    for (const [index, day] of days.entries()) {
      const begins = day !== '' && day.slice(0, length) !== days[index - 1]?.slice(0, length);
      const x = at[index] ?? 0;
      if (begins && labels.every((label) => Math.abs(label.x - x) >= LABEL)) labels.push({ x, day, unit });
    }
  }
  return labels.sort((a, b) => a.x - b.x);
}

function runningSum(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}

const round = (number: number) => Math.round(number * 10) / 10;
