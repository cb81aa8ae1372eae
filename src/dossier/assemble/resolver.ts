/** Turns what entries name into what it names: sources, passages, evidence, links of prose. */
import type { Root } from 'mdast';
import { parseMdx } from '../../markdown/parse.ts';
import type { LinkKind } from '../../markdown/typed-link.ts';
import type { DataOf } from '../../schemas/collections.ts';
import { resolveSourceLink } from '../links.ts';
import { readProse, type ProseLink } from '../prose.ts';
import { findInSource, paragraphAt, prepareSource, type SourceText } from '../source-text.ts';
import type { Citation, ItemKind, Passage, ProseTarget, ResolvedProse } from '../types.ts';
import { paragraphUrl, urlOf } from '../urls.ts';
import type { Selector } from '../walk.ts';
import type { ContentData } from './content.ts';

/** What cannot be resolved is a fault of the program, because verification rules it out: it throws. */
export class Resolver {
  /** The sources in the order of their files, each prepared for looking things up. */
  readonly sources: readonly PreparedSource[];
  readonly #byId: ReadonlyMap<string, PreparedSource>;
  readonly #mainSource: string;
  readonly #language: string;

  constructor(sources: ContentData['sources'], dossier: DataOf<'dossier'>) {
    this.sources = sources.map(({ id, data, body }) => ({ id, data, prepared: prepareSource(id, body ?? '', data) }));
    this.#byId = new Map(this.sources.map((source) => [source.id, source]));
    this.#mainSource = dossier.source;
    this.#language = dossier.language;
  }

  /** The source with the id; without one, the source the dossier explains. */
  source(id = this.#mainSource): PreparedSource {
    const found = this.#byId.get(id);
    if (!found) throw new Error(`The dossier has no source "${id}". Run the check first.`);
    return found;
  }

  passage(selector: Selector): Passage {
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
    const kind = ITEM_KINDS[address.kind];
    return { type: 'item', kind, id: address.id, url: urlOf(kind, address.id) };
  }

  #sourceTarget(link: ProseLink, id: string): ProseTarget {
    const { prepared } = this.source(id);
    const target = resolveSourceLink(link, prepared);
    if (target.type === 'paragraph') return { type: 'paragraph', source: id, number: target.number, url: paragraphUrl(id, target.number) };
    if (target.type === 'quotation' && target.match.type === 'found')
      return { type: 'passage', passage: passageAt(prepared, target.match.start, target.match.end) };
    return { type: 'item', kind: 'source', id, url: urlOf('source', id) };
  }
}

function passageAt(source: SourceText, start: number, end: number): Passage {
  const id = `t${start}-${end}`;
  const paragraph = paragraphAt(source, start);
  const url = `${urlOf('source', source.id)}#${id}`;
  return { id, source: source.id, paragraph, start, end, exact: source.text.slice(start, end), url };
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

interface PreparedSource {
  id: string;
  data: DataOf<'sources'>;
  prepared: SourceText;
}

type EvidenceItem = { [Field in keyof Selector]?: Selector[Field] | undefined } & {
  reference?: string | undefined;
  note?: string | undefined;
};
