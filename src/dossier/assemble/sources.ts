import { memoizeFor } from '../../text/memoize.ts';
import type { Mention } from '../mentions.ts';
import type { Item, Source } from '../types.ts';
import { annotationsOf } from './annotations.ts';
import { toDescent } from './descent.ts';
import { toItem } from './item.ts';
import type { Resolver } from './resolver.ts';

/** The source the dossier explains, then the others in the order of their files, each with its mentions and with everything that rests on it. */
export function toSources(items: readonly Item[], mentions: readonly Mention[], resolver: Resolver): Source[] {
  const annotations = annotationsOf(items, resolver);
  const mentionsIn = Map.groupBy(mentions, ({ source }) => source);
  const descentOf = memoizeFor((source: Resolver['sources'][number]) => toDescent(source, resolver));
  return resolver.sources.map((source) => {
    const { id, data, prepared, prose, pointers } = source;
    return {
      ...toItem('source', { id, data, body: '', prose, pointers }, data.title ?? data.publisher, resolver),
      data,
      text: prepared.text,
      paragraphs: prepared.paragraphs,
      prepared,
      mentions: mentionsIn.get(id) ?? [],
      annotations: annotations.get(id) ?? [],
      get descent() {
        return descentOf(source);
      },
    };
  });
}
