/** Turns what entries name into what it names: sources, passages, evidence, links of prose. */
import { urlOf, type DataOf } from '../../schemas/kinds.ts';
import { quotationsInLink, resolveSourceLink } from '../links.ts';
import { placeOrder } from '../place-order.ts';
import type { Prose, ProseLink } from '../prose.ts';
import { findInSource, partAt, prepareSource, type SourceText } from '../source-text.ts';
import type { Account, Citation, Passage, ProseTarget, ResolvedProse } from '../types.ts';
import { paragraphUrl } from '../urls.ts';
import type { Selector } from '../walk.ts';
import type { AddressOf } from './addresses.ts';
import type { ContentData, EntryOf } from './content.ts';

/** What cannot be resolved is a fault of the program, because verification rules it out: it throws. */
export class Resolver {
  /** The source the dossier explains, then the others in the order of their files; each prepared for looking things up. */
  readonly sources: readonly PreparedSource[];
  /** Compares places in the sources. */
  readonly byPlace: ReturnType<typeof placeOrder>;
  readonly #byId: ReadonlyMap<string, PreparedSource>;
  readonly #mainSource: string;
  readonly #passages = new Map<string, Passage>();

  /** The address of a thing. */
  readonly url: AddressOf;

  constructor(sources: ContentData['sources'], dossier: DataOf<'dossier'>, url: AddressOf) {
    this.url = url;
    const explained = sources.filter(({ id }) => id === dossier.source);
    const others = sources.filter(({ id }) => id !== dossier.source);
    this.sources = [...explained, ...others].map((entry) => ({ ...entry, prepared: prepareSource(entry.id, entry.body, entry.data) }));
    this.byPlace = placeOrder(this.sources.map(({ id }) => id));
    this.#byId = new Map(this.sources.map((source) => [source.id, source]));
    this.#mainSource = dossier.source;
  }

  /** The source with the id; without one, the source the dossier explains. */
  source(id = this.#mainSource): PreparedSource {
    const found = this.#byId.get(id);
    if (!found) throw new Error(`The dossier has no source "${id}". Run the check first.`);
    return found;
  }

  /** The same words are named in many places: each is looked for once. */
  passage(selector: Selector): Passage {
    const key = JSON.stringify([selector.source, selector.exact, selector.prefix, selector.suffix]);
    const passage = this.#passages.get(key) ?? this.#find(selector);
    this.#passages.set(key, passage);
    return passage;
  }

  #find(selector: Selector): Passage {
    const { prepared } = this.source(selector.source);
    const match = findInSource(prepared, selector);
    if (match.type !== 'found')
      throw new Error(`The passage "${selector.exact}" is ${match.type} in "${prepared.id}". Run the check first.`);
    return passageAt(prepared, match.start, match.end);
  }

  cite(evidence: readonly EvidenceItem[]): Citation[] {
    return evidence.flatMap(({ exact, reference, note, ...rest }): Citation[] => {
      if (exact !== undefined) return [{ type: 'passage', passage: this.passage({ ...rest, exact }), note }];
      return reference === undefined ? [] : [{ type: 'reference', reference, note }];
    });
  }

  /** What is found in works and passages, with those as citations. */
  found<Found extends { references: string[]; passages: readonly Selector[] }>({ references, passages, ...rest }: Found) {
    return { ...rest, citations: this.cite([...passages, ...references.map((reference) => ({ reference }))]) };
  }

  /** What others report, with its passages. */
  accounts(accounts: DataOf<'claim'>['accounts']): Account[] {
    return accounts.map((account) => ({ ...account, passages: account.passages.map((selector) => this.passage(selector)) }));
  }

  prose(mdx: string, { links, ...prose }: Prose): ResolvedProse {
    return { ...prose, mdx, links: links.map((link) => ({ ...link, target: this.#target(link) })) };
  }

  #target(link: ProseLink): ProseTarget {
    const { address } = link;
    if (address.type === 'plain') return { type: 'web' };
    if (address.kind === 'reference') return { type: 'reference', reference: address.id };
    if (address.kind === 'source') return this.#sourceTarget(link, address.id);
    return { type: 'item', kind: address.kind, id: address.id, url: this.url(address.kind, address.id) };
  }

  #sourceTarget(link: ProseLink, id: string): ProseTarget {
    const { prepared } = this.source(id);
    const target = resolveSourceLink(link, prepared);
    if (target.type === 'paragraph') return { type: 'paragraph', source: id, number: target.number, url: paragraphUrl(id, target.number) };
    if (target.type === 'quotation' && target.match.type === 'found')
      return { type: 'passage', passage: passageAt(prepared, target.match.start, target.match.end), words: verbatim(link, prepared) };
    return { type: 'item', kind: 'source', id, url: urlOf('source', id) };
  }
}

/** The text of a link with the characters of the source in its quotation marks. */
function verbatim(link: ProseLink, source: SourceText): string {
  return quotationsInLink(link, source).reduceRight((shown, { words, start, match }) => {
    const exact = match.type === 'found' ? match.shown : words;
    return shown.slice(0, start) + exact + shown.slice(start + words.length);
  }, link.text);
}

function passageAt(source: SourceText, start: number, end: number): Passage {
  const id = `t${start}-${end}`;
  const paragraph = partAt(source, start);
  const url = `${urlOf('source', source.id)}#${id}`;
  return { id, source: source.id, paragraph, start, end, exact: source.text.slice(start, end), url };
}

type PreparedSource = EntryOf<'source'> & { prepared: SourceText };

type EvidenceItem = { [Field in keyof Selector]?: Selector[Field] | undefined } & {
  reference?: string | undefined;
  note?: string | undefined;
};
