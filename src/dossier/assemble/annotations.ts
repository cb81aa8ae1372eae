import type { Kind } from '../../schemas/kinds.ts';
import type { Annotation, Item, Items, Layer, Passage } from '../types.ts';
import { compare } from './order.ts';
import type { Resolver } from './resolver.ts';

/** By source, the passages that items rest on, in the order of the text; of two that begin together the longer comes first. */
export function annotationsOf(items: readonly Item[], { byPlace }: Pick<Resolver, 'byPlace'>): ReadonlyMap<string, Annotation[]> {
  const annotations = items.flatMap((item) =>
    item.passages.map((passage): Annotation => ({ layer: layerOf(item, passage), passage, kind: item.kind, id: item.id })),
  );
  annotations.sort(
    (a, b) => byPlace(a.passage, b.passage) || b.passage.end - a.passage.end || compare(a.kind, b.kind) || compare(a.id, b.id),
  );
  return Map.groupBy(annotations, ({ passage }) => passage.source);
}

const layerOf = (item: Item, passage: Passage): Layer => (LAYERS[item.kind] as (item: Item, passage: Passage) => Layer)(item, passage);

/** What an item merely cites is on the layer of citations. */
const cited = (): Layer => 'cited';

/** Each kind answers for the layer of its own passages. */
const LAYERS = {
  dossier: cited,
  chapter: cited,
  source: cited,
  entity: cited,
  event: ({ dating }, { url }) => (dating.some(({ passage }) => passage.url === url) ? 'date' : 'cited'),
  quote: ({ passage, continued, original }, { url }) =>
    [passage, ...continued, ...(original ? [original.passage] : [])].some((own) => own.url === url) ? 'quote' : 'cited',
  claim: ({ evidence, data }, { url }) => {
    if (!evidence.some((citation) => citation.type === 'passage' && citation.passage.url === url)) return 'cited';
    return data.kind === 'wording' ? 'wording' : 'claim';
  },
  term: cited,
  reference: cited,
  correction: cited,
  page: cited,
} satisfies { [Name in Kind]: (item: Items[Name], passage: Passage) => Layer };
