/**
 * Links verified entries into one immutable dossier. Pure: entries in, dossier out, nothing read, no clock.
 * Entries are expected to have passed verification; an id or a passage that cannot be resolved is a fault of the program and throws.
 */
import { addressesOf } from './assemble/addresses.ts';
import { addBacklinks } from './assemble/backlinks.ts';
import { toChapters } from './assemble/chapters.ts';
import { chronology } from './assemble/chronology.ts';
import { toClaims } from './assemble/claims.ts';
import type { ContentData } from './assemble/content.ts';
import { toCorrections } from './assemble/corrections.ts';
import { toEntities } from './assemble/entities.ts';
import { toEvents } from './assemble/events.ts';
import { toItem } from './assemble/item.ts';
import { keyOf } from './key.ts';
import { byId } from './assemble/order.ts';
import { toPages } from './assemble/pages.ts';
import { toQuotes } from './assemble/quotes.ts';
import { toReferences } from './assemble/references.ts';
import { Resolver } from './assemble/resolver.ts';
import { toSources } from './assemble/sources.ts';
import { toTerms } from './assemble/terms.ts';
import { inSentences, mentionFinder } from './mentions.ts';
import { toDossier, type Dossier } from './dossier.ts';
import type { CollectionOf, Kind } from '../schemas/kinds.ts';
import type { Home, Item } from './types.ts';

export type { ContentData } from './assemble/content.ts';

/** Assembles the dossier from the entries of every kind. */
export function assemble(content: ContentData): Dossier {
  const [first] = content.dossier;
  if (!first) throw new Error('The content folder has no dossier.yaml. Run the check first.');
  const dossier = first.data;
  const resolver = new Resolver(content.sources, dossier, addressesOf(content, dossier.language));
  const findMentions = mentionFinder(content.entities, dossier.source);
  const mentions = resolver.sources.flatMap(({ prepared, data }) =>
    data.excerpt ? [] : inSentences(findMentions(prepared), prepared, data.language),
  );

  const chapters = toChapters(content.chapters, dossier, resolver);
  const quotes = toQuotes(content.quotes, resolver);
  const events = chronology(toEvents(content.events, quotes, resolver));
  const claims = toClaims(content.claims, resolver);
  const terms = toTerms(content.terms, dossier.language, resolver);
  const entities = toEntities(content.entities, { quotes, events, claims, mentions }, dossier.language, resolver);
  const pages = toPages(content.pages, resolver);
  const references = toReferences(content.references, dossier.language, resolver);
  const home: Home = { ...toItem('dossier', { ...first, id: '' }, dossier.question, resolver), data: dossier };
  const resting = { home: [home], chapters, quotes, events, claims, terms, entities, pages } satisfies Record<'home' | Resting, Item[]>;
  const restingOnSources: Item[] = Object.values(resting).flat();
  const sources = toSources(restingOnSources, mentions, resolver);
  const items: Item[] = [...sources, ...references, ...restingOnSources];
  const corrections = toCorrections(
    content.corrections,
    new Map(items.map((item) => [keyOf(item.kind, item.id), item])),
    dossier,
    resolver,
  );
  addBacklinks(items);

  return toDossier({
    home,
    provenance: dossier.provenance.map((item) => ({ ...item, citations: resolver.cite(item.evidence) })),
    keyPoints: dossier.keyPoints.map((item) => ({ ...item, citations: resolver.cite(item.evidence) })),
    chapters: byId(chapters),
    sources: byId(sources),
    entities: byId(entities),
    events: byId(events),
    quotes: byId(quotes),
    claims: byId(claims),
    terms: byId(terms),
    references: byId(references),
    corrections: byId(corrections),
    pages: byId(pages),
  });
}

/** The kinds that rest on sources: all but the sources themselves, works elsewhere, and notes on the dossier. */
type Resting = CollectionOf<Exclude<Kind, 'dossier' | 'source' | 'reference' | 'correction'>>;
