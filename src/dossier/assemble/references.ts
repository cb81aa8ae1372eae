import type { Reference } from '../types.ts';
import type { ContentData } from './content.ts';
import { toItem } from './item.ts';
import { compare } from './order.ts';
import type { Resolver } from './resolver.ts';

/** The bibliography, by who stands first in each entry: the author, else the publisher, else the title. */
export function toReferences(entries: ContentData['references'], resolver: Resolver): Reference[] {
  return entries
    .map((entry) => ({ ...toItem('reference', entry, entry.data.title, resolver), data: entry.data }))
    .sort((a, b) => compare(sortTitle(a), sortTitle(b)) || compare(a.id, b.id));
}

function sortTitle({ data }: Reference): string {
  const [author] = data.author ?? [];
  return (author?.literal ?? author?.family ?? data.publisher ?? data['container-title'] ?? data.title).toLowerCase();
}
