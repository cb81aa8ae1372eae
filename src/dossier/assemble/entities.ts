import { edtfSortKey } from '../../dates/edtf.ts';
import type { Mention } from '../mentions.ts';
import type { Claim, Entity, Event, Quote } from '../types.ts';
import type { ContentData, EntryOf } from './content.ts';
import { toItem } from './item.ts';
import { compare } from './order.ts';
import type { Resolver } from './resolver.ts';

/** The entities in the order in which the sources first name them; those never named follow by name. */
export function toEntities(entries: ContentData['entities'], uses: Uses, language: string, resolver: Resolver): Entity[] {
  return entries
    .map((entry) => toEntity(entry, uses, resolver))
    .sort((a, b) => firstMention(a) - firstMention(b) || a.title.localeCompare(b.title, language));
}

function toEntity(entry: EntryOf<'entities'>, { quotes, events, claims, mentions }: Uses, resolver: Resolver): Entity {
  const { id, data } = entry;
  return {
    ...toItem('entity', entry, data.name, resolver),
    data,
    evidence: resolver.cite(data.evidence),
    facts: data.facts
      .map((fact) => ({ ...fact, citations: resolver.cite(fact.evidence) }))
      .sort((a, b) => compare(edtfSortKey(a.when ?? '9999'), edtfSortKey(b.when ?? '9999'))),
    relations: data.relations.map(({ evidence, ...relation }) => ({ ...relation, from: id, citations: resolver.cite(evidence) })),
    mentions: mentions.filter((mention) => mention.entity === id),
    quotes: idsOf(quotes.filter((quote) => quote.data.speaker === id)),
    events: idsOf(events.filter(({ data }) => data.place === id || data.participants.some(({ entity }) => entity === id))),
    claims: idsOf(
      claims.filter(
        ({ data, prose }) => data.assertedBy.includes(id) || prose.links.some(({ target }) => target.type === 'item' && target.id === id),
      ),
    ),
  };
}

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const firstMention = ({ mentions }: Entity) => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;

interface Uses {
  quotes: readonly Quote[];
  events: readonly Event[];
  claims: readonly Claim[];
  mentions: readonly Mention[];
}
