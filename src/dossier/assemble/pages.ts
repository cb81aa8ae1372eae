import type { Page } from '../types.ts';
import type { ContentData } from './content.ts';
import { toItem } from './item.ts';
import type { Resolver } from './resolver.ts';

/** The publisher's own pages in the order of their files. */
export const toPages = (entries: ContentData['pages'], resolver: Resolver): Page[] =>
  entries.map((entry) => ({ ...toItem('page', entry, entry.data.title, resolver), data: entry.data }));
