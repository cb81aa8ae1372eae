import type { Mention } from '../mentions.ts';
import type { Item, Source } from '../types.ts';
import { annotationsOf } from './annotations.ts';
import { toItem } from './item.ts';
import type { Resolver } from './resolver.ts';

/** The source the dossier explains, then the others in the order of their files, each with its mentions and with everything that rests on it. */
export function toSources(items: readonly Item[], mentions: readonly Mention[], resolver: Resolver): Source[] {
  const annotations = annotationsOf(items, resolver);
  const mentionsIn = Map.groupBy(mentions, ({ source }) => source);
  return resolver.sources.map(({ id, data, prepared, prose, pointers }) => ({
    ...toItem('source', { id, data, body: '', prose, pointers }, data.title ?? data.publisher, resolver),
    data,
    text: prepared.text,
    paragraphs: prepared.paragraphs,
    prepared,
    mentions: mentionsIn.get(id) ?? [],
    annotations: annotations.get(id) ?? [],
  }));
}
