/**
 * Links verified entries into one immutable dossier. Pure: entries in, dossier out, nothing read, no clock.
 * Entries are expected to have passed verification; an id or a passage that cannot be resolved is a fault of the program and throws.
 */
import type { Root } from 'mdast';
import { edtfSortKey, readEdtf, yearsBetween } from '../dates/edtf.ts';
import { resolvePhrase } from '../dates/phrase.ts';
import { parseMdx } from '../markdown/parse.ts';
import type { LinkKind } from '../markdown/typed-link.ts';
import type { CollectionName, DataOf } from '../schemas/collections.ts';
import { resolveSourceLink } from './links.ts';
import { findMentions } from './mentions.ts';
import { readProse, type ProseLink } from './prose.ts';
import { findInSource, paragraphAt, prepareSource, type SourceText } from './source-text.ts';
import type {
  Annotation,
  Backlink,
  Chapter,
  Citation,
  Claim,
  Correction,
  Dating,
  Dossier,
  Entity,
  Event,
  Item,
  ItemKind,
  Layer,
  Passage,
  ProseTarget,
  Quote,
  Reference,
  ResolvedProse,
  Source,
  Term,
} from './types.ts';
import { paragraphUrl, urlOf } from './urls.ts';
import { idsIn, passagesIn, type Selector } from './walk.ts';

/** Assembles the dossier from the entries of every collection. */
export function assemble(content: ContentData): Dossier {
  const dossier = only(content.dossier).data;
  const resolver = new Resolver(content, dossier.source, dossier.language);

  const chapters = content.chapters.map((entry, index) => chapter(entry, index + 1, dossier, resolver));
  const quotes = content.quotes
    .map((entry) => quote(entry, resolver))
    .sort((a, b) => compare(a.passage.source, b.passage.source) || a.passage.start - b.passage.start)
    .map((entry, index) => ({ ...entry, number: index + 1 }));
  const events = chronology(content.events.map((entry) => event(entry, quotes, resolver)));
  const claims = content.claims.map((entry) => claim(entry, resolver)).sort(bySourceOrder);
  const terms = content.terms.map((entry) => term(entry, resolver)).sort((a, b) => a.title.localeCompare(b.title, dossier.language));
  const mentions = resolver.sources.flatMap(({ id, prepared, data }) =>
    findMentions(prepared, content.entities, data.language, dossier.source).map((mention) => ({ ...mention, source: id })),
  );
  const entities = content.entities
    .map((entry) => entity(entry, { quotes, events, claims, mentions }, resolver))
    .sort((a, b) => firstMention(a) - firstMention(b) || a.title.localeCompare(b.title, dossier.language));
  const references = content.references
    .map((entry) => reference(entry, resolver))
    .sort((a, b) => compare(sortTitle(a), sortTitle(b)) || compare(a.id, b.id));
  const corrections = content.corrections.map((entry, index) => correction(entry, index + 1, content, resolver));
  const cited: Item[] = [...chapters, ...quotes, ...events, ...claims, ...terms, ...entities];
  const sources = content.sources.map((entry) =>
    source(
      entry,
      cited,
      mentions.filter((mention) => mention.source === entry.id),
      resolver,
    ),
  );

  addBacklinks([...sources, ...references, ...cited], dossier);
  return {
    data: dossier,
    provenance: dossier.provenance.map((item) => ({ ...item, citations: resolver.cite(item.evidence) })),
    keyPoints: dossier.keyPoints.map((item) => ({ ...item, citations: resolver.cite(item.evidence) })),
    mainSource: need(byId(sources), dossier.source),
    chapters: byId(chapters),
    sources: byId(sources),
    entities: byId(entities),
    events: byId(events),
    quotes: byId(quotes),
    claims: byId(claims),
    terms: byId(terms),
    references: byId(references),
    corrections,
  };
}

/** The entry with the id; throws when there is none, which verification rules out. */
export function need<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`The dossier has no entry "${id}". Run the check first.`);
  return value;
}

/** Turns what entries name into what it names. */
class Resolver {
  readonly sources: { id: string; data: DataOf<'sources'>; prepared: SourceText }[];
  readonly #mainSource: string;
  readonly #language: string;

  constructor(content: ContentData, mainSource: string, language: string) {
    this.sources = content.sources.map(({ id, data, body }) => ({ id, data, prepared: prepareSource(id, body ?? '', data) }));
    this.#mainSource = mainSource;
    this.#language = language;
  }

  source(id = this.#mainSource) {
    const found = this.sources.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`The dossier has no source "${id}". Run the check first.`);
    return found;
  }

  passage(selector: Selector): Passage {
    const { prepared } = this.source(selector.source);
    const match = findInSource(prepared, selector);
    if (match.type !== 'found')
      throw new Error(`The passage "${selector.exact}" is ${match.type} in "${prepared.id}". Run the check first.`);
    return this.passageAt(prepared, match.start, match.end);
  }

  passageAt(source: SourceText, start: number, end: number): Passage {
    const id = `t${start}-${end}`;
    const paragraph = paragraphAt(source, start);
    return {
      id,
      source: source.id,
      paragraph,
      start,
      end,
      exact: source.text.slice(start, end),
      url: `${urlOf('source', source.id)}#${id}`,
    };
  }

  cite(evidence: readonly EvidenceItem[]): Citation[] {
    return evidence.flatMap(({ exact, reference, note, ...rest }): Citation[] => {
      if (exact !== undefined) return [{ type: 'passage', passage: this.passage({ ...rest, exact }), note }];
      return reference === undefined ? [] : [{ type: 'reference', reference, note }];
    });
  }

  prose(mdx = ''): ResolvedProse {
    const parsed = parseMdx(mdx);
    const { links, ...prose } = readProse(parsed.type === 'parsed' ? parsed.tree : EMPTY, this.#language);
    return { ...prose, mdx, links: links.map((link) => ({ ...link, target: this.#target(link) })) };
  }

  #target(link: ProseLink): ProseTarget {
    const { address } = link;
    if (address.type === 'plain') return { type: 'web' };
    if (address.kind === 'ref') return { type: 'reference', reference: address.id };
    if (address.kind === 'source') return this.#sourceTarget(link, address.id);
    const kind: ItemKind = ITEM_KINDS[address.kind];
    return { type: 'item', kind, id: address.id, url: urlOf(kind, address.id) };
  }

  #sourceTarget(link: ProseLink, id: string): ProseTarget {
    const { prepared } = this.source(id);
    const target = resolveSourceLink(link, prepared);
    if (target.type === 'paragraph') return { type: 'paragraph', source: id, number: target.number, url: paragraphUrl(id, target.number) };
    if (target.type === 'quotation' && target.match.type === 'found')
      return { type: 'passage', passage: this.passageAt(prepared, target.match.start, target.match.end) };
    return { type: 'item', kind: 'source', id, url: urlOf('source', id) };
  }

  /** What every kind of item shares. */
  item<Kind extends ItemKind>(
    kind: Kind,
    { id, data, body }: { id: string; data: unknown; body?: string | undefined },
    title: string,
  ): Item & { kind: Kind } {
    const prose = this.prose(body);
    const quoted = prose.links.flatMap(({ target }) => (target.type === 'passage' ? [target.passage] : []));
    const linked = prose.links.flatMap(({ target }) => (target.type === 'reference' ? [target.reference] : []));
    const passages = [...passagesIn(data).map(({ selector }) => this.passage(selector)), ...quoted];
    const named = idsIn(data).flatMap((use) => (use.kind === 'reference' ? [use.id] : []));
    return {
      kind,
      id,
      url: urlOf(kind, id),
      title,
      prose,
      backlinks: [],
      passages: [...new Map(passages.map((passage) => [passage.url, passage])).values()],
      references: [...new Set([...named, ...linked])],
    };
  }
}

const EMPTY: Root = { type: 'root', children: [] };

const ITEM_KINDS: Readonly<Record<Exclude<LinkKind, 'ref' | 'source'>, ItemKind>> = {
  entity: 'entity',
  event: 'event',
  quote: 'quote',
  claim: 'claim',
  term: 'term',
  chapter: 'chapter',
};

function chapter(entry: EntryOf<'chapters'>, number: number, dossier: DataOf<'dossier'>, resolver: Resolver): Chapter {
  const item = resolver.item('chapter', entry, entry.data.title);
  const marked = item.prose.links.flatMap(({ target }) =>
    target.type === 'paragraph' && target.source === dossier.source ? [target.number] : [],
  );
  const quoted = item.passages.filter(({ source }) => source === dossier.source).map(({ paragraph }) => paragraph);
  const paragraphs = [...new Set([...marked, ...quoted])].sort((a, b) => a - b);
  return { ...item, data: entry.data, number, paragraphs, updated: entry.data.updated ?? dossier.updated };
}

function quote(entry: EntryOf<'quotes'>, resolver: Resolver): Quote {
  const passage = resolver.passage(entry.data.passage);
  return { ...resolver.item('quote', entry, passage.exact), data: entry.data, passage, number: 0 };
}

function event(entry: EntryOf<'events'>, quotes: readonly Quote[], resolver: Resolver): Event {
  const { data } = entry;
  const dating = data.dated.map((phrase): Dating => {
    const {
      data: { published, language },
    } = resolver.source(phrase.source);
    const relativeTo = phrase.relativeTo ?? published;
    return { passage: resolver.passage(phrase), relativeTo, mark: isAbsolute(phrase.exact, relativeTo, language) ? 'given' : 'computed' };
  });
  const when = readEdtf(data.when);
  return {
    ...resolver.item('event', entry, data.title),
    data,
    when,
    dating,
    mark: markOf(entry.data, dating),
    evidence: resolver.cite(data.evidence),
    yearsBefore: 0,
    quotes: quotes.filter((candidate) => candidate.data.event === entry.id).map(({ id }) => id),
  };
}

/** A phrase that gives the same day from two anchors does not depend on its anchor. */
function isAbsolute(phrase: string, relativeTo: string, language: string): boolean {
  const [here, there] = [relativeTo, `${relativeTo.slice(0, 8)}${relativeTo.endsWith('15') ? '18' : '15'}`].map((anchor) =>
    resolvePhrase(phrase, anchor, language),
  );
  return here?.type === 'date' && there?.type === 'date' && here.edtf === there.edtf;
}

function markOf(data: DataOf<'events'>, dating: readonly Dating[]): Event['mark'] {
  const reading = readEdtf(data.when);
  if (data.dateDisputed || (reading.type === 'date' && (reading.uncertain || reading.approximate))) return 'doubt';
  if (reading.type === 'date' && (reading.from.type === 'open' || reading.to.type === 'open')) return 'open';
  if (dating.length === 0) return 'supplied';
  return dating.some(({ mark }) => mark === 'given') ? 'given' : 'computed';
}

function chronology(events: Event[]): Event[] {
  const sorted = events.sort((a, b) => compare(edtfSortKey(a.data.when), edtfSortKey(b.data.when)) || compare(a.id, b.id));
  return sorted.map((current, index) => {
    const previous = sorted[index - 1];
    return { ...current, yearsBefore: previous ? Math.max(0, yearsBetween(previous.data.when, current.data.when)) : 0 };
  });
}

function claim(entry: EntryOf<'claims'>, resolver: Resolver): Claim {
  return { ...resolver.item('claim', entry, entry.data.claim), data: entry.data, evidence: resolver.cite(entry.data.evidence) };
}

function term(entry: EntryOf<'terms'>, resolver: Resolver): Term {
  return { ...resolver.item('term', entry, entry.data.term), data: entry.data, evidence: resolver.cite(entry.data.evidence) };
}

function entity(
  entry: EntryOf<'entities'>,
  { quotes, events, claims, mentions }: { quotes: Quote[]; events: Event[]; claims: Claim[]; mentions: Entity['mentions'] },
  resolver: Resolver,
): Entity {
  const { id, data } = entry;
  return {
    ...resolver.item('entity', entry, data.name),
    data,
    evidence: resolver.cite(data.evidence),
    facts: data.facts
      .map((fact) => ({ ...fact, citations: resolver.cite(fact.evidence) }))
      .sort((a, b) => compare(edtfSortKey(a.when ?? '9999'), edtfSortKey(b.when ?? '9999'))),
    relations: data.relations.map(({ evidence, ...relation }) => ({ ...relation, from: id, citations: resolver.cite(evidence) })),
    mentions: mentions.filter((mention) => mention.entity === id),
    quotes: quotes.filter((item) => item.data.speaker === id).map((item) => item.id),
    events: events
      .filter((item) => item.data.place === id || item.data.participants.some((participant) => participant.entity === id))
      .map((item) => item.id),
    claims: claims
      .filter(
        (item) => item.data.assertedBy.includes(id) || item.prose.links.some(({ target }) => target.type === 'item' && target.id === id),
      )
      .map((item) => item.id),
  };
}

function reference(entry: EntryOf<'references'>, resolver: Resolver): Reference {
  return { ...resolver.item('reference', entry, entry.data.title), data: entry.data };
}

function correction(entry: EntryOf<'corrections'>, number: number, content: ContentData, resolver: Resolver): Correction {
  const [kind = '', id = ''] = entry.data.where.split(':');
  const target =
    id === ''
      ? { url: '', title: only(content.dossier).data.title }
      : { url: urlOf(kind as ItemKind, id), title: titleIn(content, kind, id) };
  return { ...resolver.item('correction', { id: String(number), data: entry.data }, target.title), data: entry.data, target };
}

function titleIn(content: ContentData, kind: string, id: string): string {
  const [collection = []] = Object.entries(content).flatMap(([name, entries]) => (COLLECTION_OF[kind] === name ? [entries] : []));
  const data: Record<string, unknown> = collection.find((entry) => entry.id === id)?.data ?? {};
  return String(data['title'] ?? data['name'] ?? data['claim'] ?? data['term'] ?? id);
}

const COLLECTION_OF: Readonly<Record<string, CollectionName>> = {
  chapter: 'chapters',
  source: 'sources',
  entity: 'entities',
  event: 'events',
  quote: 'quotes',
  claim: 'claims',
  term: 'terms',
  reference: 'references',
};

function source(entry: EntryOf<'sources'>, items: readonly Item[], mentions: Source['mentions'], resolver: Resolver): Source {
  const { prepared, data } = resolver.source(entry.id);
  const annotations = items
    .flatMap((item) =>
      item.passages
        .filter((passage) => passage.source === entry.id)
        .map((passage): Annotation => ({ layer: layerOf(item, passage), passage, kind: item.kind, id: item.id })),
    )
    .sort((a, b) => a.passage.start - b.passage.start || b.passage.end - a.passage.end || compare(a.kind, b.kind) || compare(a.id, b.id));
  const item = resolver.item('source', { id: entry.id, data: {} }, data.title ?? data.publisher);
  return { ...item, data, text: prepared.text, paragraphs: prepared.paragraphs, mentions, annotations };
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

/** Adds to every item what points to it: fields first, then prose with the sentence. The order of the items is the order of the backlinks. */
function addBacklinks(items: Item[], dossier: DataOf<'dossier'>): void {
  const targets = new Map(items.map((item) => [`${item.kind}:${item.id}`, item]));
  const add = (key: string, backlink: Backlink) => {
    const target = targets.get(key);
    if (!target || `${backlink.kind}:${backlink.id}` === key) return;
    const known = target.backlinks.some(
      (other) => other.url === backlink.url && (other.sentence === backlink.sentence || backlink.sentence === undefined),
    );
    if (!known) target.backlinks.push(backlink);
  };
  for (const item of items) {
    const from = { kind: item.kind, id: item.id, url: item.url, title: item.title };
    for (const { sentence, target } of item.prose.links) {
      if (target.type === 'item') add(`${target.kind}:${target.id}`, { ...from, sentence });
      if (target.type === 'reference') add(`reference:${target.reference}`, { ...from, sentence });
    }
  }
  for (const item of items) {
    const from = { kind: item.kind, id: item.id, url: item.url, title: item.title };
    const data = 'data' in item ? item.data : {};
    if (item.kind !== 'source') for (const { kind, id } of idsIn(data)) add(`${kind}:${id}`, from);
  }
  const home = { kind: 'chapter' as const, id: '', url: '', title: dossier.question };
  for (const { kind, id } of idsIn(dossier)) add(`${kind}:${id}`, home);
}

function bySourceOrder(a: Claim, b: Claim): number {
  const position = ({ evidence }: Claim) =>
    Math.min(
      ...evidence.map((citation) => (citation.type === 'passage' ? citation.passage.start : Number.MAX_SAFE_INTEGER)),
      Number.MAX_SAFE_INTEGER,
    );
  return position(a) - position(b) || compare(a.id, b.id);
}

const firstMention = ({ mentions }: Entity) => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;

const sortTitle = ({ data }: Reference) =>
  String(data.author?.[0]?.literal ?? data.author?.[0]?.family ?? data.publisher ?? data['container-title'] ?? data.title).toLowerCase();

/** A fixed order of plain strings, the same on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = <Value extends { id: string }>(items: readonly Value[]): ReadonlyMap<string, Value> =>
  new Map(items.map((item) => [item.id, item]));

function only<Value>(list: readonly Value[]): Value {
  const [first] = list;
  if (first === undefined) throw new Error('The content folder has no dossier.yaml. Run the check first.');
  return first;
}

type EvidenceItem = { [Field in keyof Selector]?: Selector[Field] | undefined } & {
  reference?: string | undefined;
  note?: string | undefined;
};

type EntryOf<Name extends CollectionName> = ContentData[Name][number];

/** What assembling needs of every entry. `body` is the prose without front matter; for a source its text. */
export type ContentData = { [Name in CollectionName]: readonly { id: string; data: DataOf<Name>; body?: string | undefined }[] };
