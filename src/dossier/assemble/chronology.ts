import { edtfSortKey, yearsBetween } from '../../dates/edtf.ts';
import type { Event } from '../types.ts';
import { sortBy } from './order.ts';

/** The events in order of their dates, of one date as `after` says and then by id, each with the years that pass before it. */
export function chronology(events: readonly Event[]): Event[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const sorted = sortBy(events, (event) => `${edtfSortKey(event.data.when)} ${placeInDay(event, byId)}`);
  return sorted.map((current, index) => {
    const previous = sorted[index - 1];
    return { ...current, yearsBefore: previous ? Math.max(0, yearsBetween(previous.data.when, current.data.when)) : 0 };
  });
}

/** Ids that sort an event behind the one it comes after; `seen` ends a circle. */
function placeInDay({ id, data }: Event, byId: ReadonlyMap<string, Event>, seen: readonly string[] = []): string {
  const before = data.after === undefined || seen.includes(id) ? undefined : byId.get(data.after);
  return before?.data.when === data.when ? `${placeInDay(before, byId, [...seen, id])} ${id}` : id;
}
