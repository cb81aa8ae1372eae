import { readEdtf } from '../../dates/edtf.ts';
import { addDays, resolvePhrase } from '../../dates/phrase.ts';
import type { DataOf } from '../../schemas/collections.ts';
import type { Dating, Event, Quote } from '../types.ts';
import type { ContentData } from './content.ts';
import { toItem } from './item.ts';
import type { Resolver } from './resolver.ts';

/** The events, each with how its date is known. `chronology` puts them in order. */
export function toEvents(entries: ContentData['events'], quotes: readonly Quote[], resolver: Resolver): Event[] {
  const quotesOf = Map.groupBy(quotes, ({ data }) => data.event);
  return entries.map((entry) => {
    const { data } = entry;
    const dating = toDating(data, resolver);
    return {
      ...toItem('event', entry, data.title, resolver),
      data,
      when: readEdtf(data.when),
      dating,
      mark: markOf(data, dating),
      evidence: resolver.cite(data.evidence),
      yearsBefore: 0,
      quotes: (quotesOf.get(entry.id) ?? []).map(({ id }) => id),
    };
  });
}

function toDating({ dated }: DataOf<'events'>, resolver: Resolver): Dating[] {
  return dated.map((phrase) => {
    const { published, language } = resolver.source(phrase.source).data;
    const relativeTo = phrase.relativeTo ?? published;
    return { passage: resolver.passage(phrase), relativeTo, mark: isAbsolute(phrase.exact, relativeTo, language) ? 'given' : 'computed' };
  });
}

/** A phrase that gives the same date a week earlier or later does not depend on its anchor. Both are asked, for “January 5” is of the nearest year. */
function isAbsolute(phrase: string, relativeTo: string, language: string): boolean {
  const here = resolvePhrase(phrase, relativeTo, language);
  return [-7, 7].some((days) => {
    const there = resolvePhrase(phrase, addDays(relativeTo, days), language);
    return here.type === 'date' && there.type === 'date' && here.edtf === there.edtf;
  });
}

function markOf(data: DataOf<'events'>, dating: readonly Dating[]): Event['mark'] {
  const reading = readEdtf(data.when);
  if (data.dateDisputed || (reading.type === 'date' && (reading.uncertain || reading.approximate))) return 'doubt';
  if (reading.type === 'date' && (reading.from.type === 'open' || reading.to.type === 'open')) return 'open';
  if (dating.length === 0) return 'supplied';
  return dating.some(({ mark }) => mark === 'given') ? 'given' : 'computed';
}
