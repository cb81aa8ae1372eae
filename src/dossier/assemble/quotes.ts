import type { Quote } from '../types.ts';
import type { ContentData } from './content.ts';
import { toItem } from './item.ts';
import { compare } from './order.ts';
import type { Resolver } from './resolver.ts';

/** The quotes in the order of the source, numbered from 1. */
export function toQuotes(entries: ContentData['quotes'], resolver: Resolver): Quote[] {
  return entries
    .map((entry) => {
      const passage = resolver.passage(entry.data.passage);
      return { ...toItem('quote', entry, passage.exact, resolver), data: entry.data, passage };
    })
    .sort((a, b) => compare(a.passage.source, b.passage.source) || a.passage.start - b.passage.start)
    .map((quote, index) => ({ ...quote, number: index + 1 }));
}
