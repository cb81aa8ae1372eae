/** What a timeline is drawn from. Days are counted from 1 January 1970; lengths are in em of the titles, unless another unit is named. */
import { textWidth } from '../text-width.ts';

/** How narrow the axis of days is at its narrowest, in print and on a small tablet: what is apart here is apart on any wider one. */
export const WIDTH = 46;
/** A mark: half its width, and the space to its title. */
export const RADIUS = 0.3;
export const SPACE = 0.3;
/** The pilcrows and the second line of a title are so much smaller than it. */
export const SMALL = 0.84;
/** No title is wider, so that there is room for it right or left of every mark. */
const WIDEST = 20.5;

/** An event as the picture needs it. */
export interface TimelineEvent {
  id: string;
  title: string;
  /** The marks of the paragraphs that tell of it, in the order of the text. */
  marks: readonly string[];
  /** What stands under the title where the picture is a column. */
  note: string;
  /** Days, `YYYY-MM-DD`; without one the event is open at that end. One of both is there. */
  from?: string | undefined;
  to?: string | undefined;
  told: boolean;
  /** Id of its lane. */
  lane: string;
}

/** An event with what is computed of it once. */
export interface Entry extends TimelineEvent {
  /** Counted from 0 in the order of the picture. */
  number: number;
  start: number;
  end: number;
  open: { start: boolean; end: boolean };
  /** How wide title and marks are; 0 where it has none in the picture. */
  width: number;
}

/** The entries in order of time, of one day those that the report tells first. `titled` says which show their title. */
export function toEntries(events: readonly TimelineEvent[], titled: (event: TimelineEvent) => boolean): Entry[] {
  return events
    .map((event) => {
      const [from, to] = [event.from ?? event.to ?? '', event.to ?? event.from ?? ''];
      const shown = titled(event);
      const { title, marks } = shown ? fitTitle(event) : event;
      return {
        ...event,
        title,
        marks,
        start: dayNumber(from),
        end: dayNumber(to),
        open: { start: event.from === undefined, end: event.to === undefined },
        width: shown ? titleWidth(title, marks) : 0,
      };
    })
    .sort((a, b) => a.start - b.start || Number(b.told) - Number(a.told))
    .map((entry, number) => ({ ...entry, number }));
}

export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY);

/** The day of a number, `YYYY-MM-DD`. */
export const dayOf = (number: number): string => new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;

export const titleWidth = (title: string, marks: readonly string[]): number =>
  textWidth(title, 'serif') + (marks.length > 0 ? textWidth(` ${marks.join(' ')}`, 'sans') * SMALL : 0);

/** At most two marks, and of the title as many words as there is room for. */
function fitTitle({ title, marks }: TimelineEvent): Pick<TimelineEvent, 'title' | 'marks'> {
  const first = marks.slice(0, 2);
  const fits = (text: string) => titleWidth(text, first) <= WIDEST;
  if (fits(title)) return { title, marks: first };
  const words = title.split(' ');
  const whole = words.findLastIndex((_, index) => fits(cutAfter(words.slice(0, index + 1).join(' '))));
  if (whole >= 0) return { title: cutAfter(words.slice(0, whole + 1).join(' ')), marks: first };
  const letters = [...title];
  const last = letters.findLastIndex((_, index) => fits(cutAfter(letters.slice(0, index + 1).join(''))));
  return { title: cutAfter(letters.slice(0, last + 1).join('')), marks: first };
}

const cutAfter = (text: string): string => `${text.replace(/[\s,;:–—-]+$/u, '')} …`;
