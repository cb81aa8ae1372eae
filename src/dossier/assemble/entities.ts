import { edtfSortKey } from '../../dates/edtf.ts';
import type { Mention } from '../mentions.ts';
import type { Claim, Entity, Event, Quote } from '../types.ts';
import type { ContentData, EntryOf } from './content.ts';
import { toItem } from './item.ts';
import { sortBy } from './order.ts';
import type { Resolver } from './resolver.ts';

/** The entities in the order in which the sources first name them; those never named follow by name. */
export function toEntities(entries: ContentData['entities'], uses: Uses, language: string, resolver: Resolver): Entity[] {
  const usesOf = indexUses(uses);
  const collator = new Intl.Collator(language);
  const entities = entries
    .map((entry) => toEntity(entry, usesOf, resolver))
    .sort((a, b) => resolver.byPlace(a.mentions[0], b.mentions[0]) || collator.compare(a.title, b.title));
  const incoming = Map.groupBy(
    entities.flatMap(({ relations }) => relations),
    ({ to }) => to,
  );
  return entities.map((entity) => ({ ...entity, incoming: incoming.get(entity.id) ?? [] }));
}

function toEntity(entry: EntryOf<'entity'>, usesOf: UsesOf, resolver: Resolver): Entity {
  const { id, data } = entry;
  return {
    ...toItem('entity', entry, data.name, resolver),
    data,
    evidence: resolver.cite(data.evidence),
    facts: sortBy(
      data.facts.map((fact) => ({ ...fact, citations: resolver.cite(fact.evidence) })),
      ({ when }) => edtfSortKey(when ?? '9999'),
    ),
    relations: data.relations.map(({ evidence, ...relation }) => ({ ...relation, from: id, citations: resolver.cite(evidence) })),
    incoming: [],
    mentions: usesOf.mentions.get(id) ?? [],
    quotes: idsOf(usesOf.quotes.get(id) ?? []),
    events: idsOf(usesOf.events.get(id) ?? []),
    claims: idsOf(usesOf.claims.get(id) ?? []),
  };
}

const indexUses = ({ quotes, events, claims, mentions }: Uses) => ({
  mentions: index(mentions, ({ entity }) => [entity]),
  quotes: index(quotes, ({ data }) => [data.speaker]),
  events: index(events, ({ data }) => [
    ...(data.place === undefined ? [] : [data.place]),
    ...data.participants.map(({ entity }) => entity),
  ]),
  claims: index(claims, ({ data, prose }) => [
    ...data.assertedBy,
    ...prose.links.flatMap(({ target }) => (target.type === 'item' && target.kind === 'entity' ? [target.id] : [])),
  ]),
});

/** The items under each of their keys, in their order, each once under a key. */
function index<Value>(items: readonly Value[], keysOf: (item: Value) => string[]): ReadonlyMap<string, Value[]> {
  const found = new Map<string, Value[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = found.get(key);
      if (list) list.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

type UsesOf = ReturnType<typeof indexUses>;

interface Uses {
  quotes: readonly Quote[];
  events: readonly Event[];
  claims: readonly Claim[];
  mentions: readonly Mention[];
}
