import { readEdtf } from '../../dates/edtf.ts';
import { resolvePhrase } from '../../dates/phrase.ts';
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

/** A phrase that gives the same day from two anchors does not depend on its anchor. */
function isAbsolute(phrase: string, relativeTo: string, language: string): boolean {
  const otherDay = `${relativeTo.slice(0, 8)}${relativeTo.endsWith('15') ? '18' : '15'}`;
  const [here, there] = [relativeTo, otherDay].map((anchor) => resolvePhrase(phrase, anchor, language));
  return here?.type === 'date' && there?.type === 'date' && here.edtf === there.edtf;
}

function markOf(data: DataOf<'events'>, dating: readonly Dating[]): Event['mark'] {
  const reading = readEdtf(data.when);
  if (data.dateDisputed || (reading.type === 'date' && (reading.uncertain || reading.approximate))) return 'doubt';
  if (reading.type === 'date' && (reading.from.type === 'open' || reading.to.type === 'open')) return 'open';
  if (dating.length === 0) return 'supplied';
  return dating.some(({ mark }) => mark === 'given') ? 'given' : 'computed';
}
