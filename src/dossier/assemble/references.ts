import { issuedDate } from '../reference.ts';
import type { Reference } from '../types.ts';
import type { ContentData } from './content.ts';
import { toItem } from './item.ts';
import { compare } from './order.ts';
import type { Resolver } from './resolver.ts';

/** The bibliography, by what stands first in each entry as readers see it; of one publisher by date, those without one last. */
export function toReferences(entries: ContentData['references'], language: string, resolver: Resolver): Reference[] {
  const collator = new Intl.Collator(language);
  return entries
    .map((entry) => ({ ...toItem('reference', entry, entry.data.title, resolver), data: entry.data }))
    .map((reference) => ({ reference, first: firstWords(reference), date: issuedDate(reference.data) ?? NO_DATE }))
    .sort((a, b) => collator.compare(a.first, b.first) || compare(a.date, b.date) || compare(a.reference.id, b.reference.id))
    .map(({ reference }) => reference);
}

/** Behind every year. */
const NO_DATE = '~';

const firstWords = ({ data }: Reference): string => data.publisher ?? data['container-title'] ?? data.title;
