import { edtfSortKey, yearsBetween } from '../../dates/edtf.ts';
import type { Event } from '../types.ts';
import { sortBy } from './order.ts';

/** The events in order of their dates, each with the years that pass before it. */
export function chronology(events: readonly Event[]): Event[] {
  const sorted = sortBy(events, ({ id, data }) => `${edtfSortKey(data.when)} ${id}`);
  return sorted.map((current, index) => {
    const previous = sorted[index - 1];
    return { ...current, yearsBefore: previous ? Math.max(0, yearsBetween(previous.data.when, current.data.when)) : 0 };
  });
}
