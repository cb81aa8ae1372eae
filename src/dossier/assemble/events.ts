import { readEdtf } from '../../dates/edtf.ts';
import { addDays } from '../../dates/days.ts';
import { resolvePhrase } from '../../dates/phrase.ts';
import type { DataOf } from '../../schemas/kinds.ts';
import type { Dating, Event, EventCount, Quote } from '../types.ts';
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
      accounts: resolver.accounts(data.accounts),
      counts: toCounts(data, resolver),
      yearsBefore: 0,
      quotes: (quotesOf.get(entry.id) ?? []).map(({ id }) => id),
    };
  });
}

function toCounts({ counts }: DataOf<'event'>, resolver: Resolver): EventCount[] {
  return counts.map(({ whole, threshold, counts: each, ...count }) => ({
    ...count,
    whole: resolver.found(whole),
    threshold: threshold && resolver.found(threshold),
    counts: each.map((one) => resolver.found(one)).sort((a, b) => b.number - a.number),
  }));
}

function toDating({ dated }: DataOf<'event'>, resolver: Resolver): Dating[] {
  return dated.map((phrase) => {
    const { published, language } = resolver.source(phrase.source).data;
    const relativeTo = phrase.relativeTo ?? published;
    return { passage: resolver.passage(phrase), relativeTo, mark: howDated(phrase.exact, relativeTo, language) };
  });
}

/**
 * How the words give the date; `unread` when no program can read them, so that the date is the dossier's.
 * A phrase that gives the same date a week and a year later does not depend on its anchor. The year is left out where a month
 * is given, because “January 5” is that of the nearest year.
 */
function howDated(phrase: string, relativeTo: string, language: string): Dating['mark'] {
  const dates = [0, A_WEEK, OVER_A_YEAR].map((days) => {
    const resolution = resolvePhrase(phrase, addDays(relativeTo, days), language);
    return resolution.type === 'date' ? resolution.edtf.replaceAll(/\d{4}-/g, '') : resolution.type;
  });
  if (dates[0] === 'unreadable') return 'unread';
  return new Set(dates).size === 1 ? 'given' : 'computed';
}

const A_WEEK = 7;
/** In days; a year and a month, so that months move too. */
const OVER_A_YEAR = 400;

function markOf(data: DataOf<'event'>, dating: readonly Dating[]): Event['mark'] {
  const reading = readEdtf(data.when);
  if (data.dateDisputed || (reading.type === 'date' && (reading.uncertain || reading.approximate))) return 'doubt';
  if (reading.type === 'date' && (reading.from.type === 'open' || reading.to.type === 'open')) return 'open';
  if (dating.every(({ mark }) => mark === 'unread')) return 'supplied';
  return dating.some(({ mark }) => mark === 'given') ? 'given' : 'computed';
}
