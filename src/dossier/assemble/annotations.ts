import type { Annotation, Claim, Event, Item, ItemKind, Layer, Passage, Quote } from '../types.ts';
import { compare } from './order.ts';

/** By source, the passages that items rest on, in the order of the text; of two that begin together the longer comes first. */
export function annotationsOf(items: readonly Item[]): ReadonlyMap<string, Annotation[]> {
  const annotations = items.flatMap((item) =>
    item.passages.map((passage): Annotation => ({ layer: layerOf(item, passage), passage, kind: item.kind, id: item.id })),
  );
  annotations.sort(
    (a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end || compare(a.kind, b.kind) || compare(a.id, b.id),
  );
  return Map.groupBy(annotations, ({ passage }) => passage.source);
}

/** Each kind answers for the layer of its own passages; what an item merely cites is on the layer of citations. */
function layerOf(item: Item, passage: Passage): Layer {
  return LAYERS[item.kind]?.(item, passage) ?? 'cited';
}

const LAYERS: Partial<Record<ItemKind, (item: Item, passage: Passage) => Layer>> = {
  quote: (item, passage) => ((item as Quote).passage.url === passage.url ? 'quote' : 'cited'),
  claim: (item, passage) => {
    const { evidence, data } = item as Claim;
    if (!evidence.some((citation) => citation.type === 'passage' && citation.passage.url === passage.url)) return 'cited';
    return data.kind === 'wording' ? 'wording' : 'claim';
  },
  event: (item, passage) => ((item as Event).dating.some((dating) => dating.passage.url === passage.url) ? 'date' : 'cited'),
};
