/**
 * The one table of kinds: what a dossier is made of, where each kind lies in the content folder, what its entries must look like,
 * and by which addresses and links it is known. Whatever differs by kind elsewhere is a `satisfies Record<Kind, …>`, so that a new
 * kind does not compile until each place has answered for it.
 */
import type { z } from 'zod';
import { chapterSchema } from './chapter.ts';
import { claimSchema } from './claim.ts';
import { correctionSchema } from './correction.ts';
import { dossierSchema } from './dossier.ts';
import { entitySchema } from './entity.ts';
import { eventSchema } from './event.ts';
import { pageSchema } from './page.ts';
import { pageUrl } from './page-url.ts';
import { quoteSchema } from './quote.ts';
import { referenceSchema } from './reference.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** The most bytes of a file, by what it holds. */
const [FIELDS, PROSE, TEXT, LIST] = [256_000, 256_000, 1_000_000, 5_000_000];

const named = /^(?<id>.+)\.mdx$/;
const numbered = /^\d{2}-(?<id>.+)\.mdx$/;

export const KINDS = {
  dossier: {
    collection: 'dossier',
    layout: 'file',
    path: 'dossier.yaml',
    maxBytes: FIELDS,
    schema: dossierSchema,
    address: () => '',
  },
  chapter: {
    collection: 'chapters',
    layout: 'mdx',
    path: 'chapters',
    maxBytes: PROSE,
    schema: chapterSchema,
    fileName: numbered,
    example: '01-what-happened.mdx',
    link: 'chapter',
    address: (id) => `chapters/${id}/`,
  },
  source: {
    collection: 'sources',
    layout: 'folder',
    path: 'sources',
    maxBytes: TEXT,
    schema: sourceSchema,
    data: 'source.yaml',
    text: 'text.txt',
    example: 'reuters-2020-01-10',
    link: 'source',
    isCited: true,
    address: (id) => `sources/${id}/`,
  },
  entity: {
    collection: 'entities',
    layout: 'mdx',
    path: 'entities',
    maxBytes: PROSE,
    schema: entitySchema,
    fileName: named,
    example: 'jane-doe.mdx',
    link: 'entity',
    address: (id) => `entities/${id}/`,
    index: 'entities/',
  },
  event: {
    collection: 'events',
    layout: 'mdx',
    path: 'events',
    maxBytes: PROSE,
    schema: eventSchema,
    fileName: named,
    example: 'the-vote.mdx',
    link: 'event',
    address: (id) => `events/${id}/`,
    index: 'chronology/',
  },
  quote: {
    collection: 'quotes',
    layout: 'mdx',
    path: 'quotes',
    maxBytes: PROSE,
    schema: quoteSchema,
    fileName: named,
    example: 'doe-on-the-vote.mdx',
    link: 'quote',
    address: (id) => `quotes/${id}/`,
    index: 'quotes/',
  },
  claim: {
    collection: 'claims',
    layout: 'mdx',
    path: 'claims',
    maxBytes: PROSE,
    schema: claimSchema,
    fileName: named,
    example: 'the-vote-was-close.mdx',
    link: 'claim',
    address: (id) => `claims/${id}/`,
    index: 'claims/',
  },
  term: {
    collection: 'terms',
    layout: 'mdx',
    path: 'terms',
    maxBytes: PROSE,
    schema: termSchema,
    fileName: named,
    example: 'quorum.mdx',
    link: 'term',
    address: (id, page = 1) => `${pageUrl('terms/', page)}#term-${id}`,
    index: 'terms/',
  },
  reference: {
    collection: 'references',
    layout: 'list',
    path: 'references.json',
    maxBytes: LIST,
    schema: referenceSchema,
    isForeign: true,
    link: 'ref',
    isCited: true,
    address: (id) => `references/${id}/`,
    index: 'references/',
  },
  correction: {
    collection: 'corrections',
    layout: 'list',
    path: 'corrections.yaml',
    maxBytes: LIST,
    schema: correctionSchema,
    address: (id, page = 1) => `${pageUrl('corrections/', page)}#correction-${id}`,
    index: 'corrections/',
  },
  page: {
    collection: 'pages',
    layout: 'mdx',
    path: 'pages',
    maxBytes: PROSE,
    schema: pageSchema,
    fileName: numbered,
    example: '01-imprint.mdx',
    link: 'page',
    address: (id) => `pages/${id}/`,
  },
} as const satisfies Record<string, KindDescription>;

/** A kind of thing in a dossier. */
export type Kind = keyof typeof KINDS;
/** The kinds, in the order in which a reader meets them. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];
/** Whether a word is the name of a kind. */
export const isKind = (word: string): word is Kind => Object.hasOwn(KINDS, word);

/** The kinds that a page of their own lists. */
export type IndexedKind = { [Name in Kind]: (typeof KINDS)[Name] extends { index: string } ? Name : never }[Kind];

/** What code gets of an entry of a kind, once it is validated. */
export type DataOf<Name extends Kind> = z.output<(typeof KINDS)[Name]['schema']>;
/** The plural word by which the entries of a kind are known. */
export type CollectionOf<Name extends Kind> = (typeof KINDS)[Name]['collection'];

/**
 * The address of a thing, relative to the base path of the site, as in `entities/jane-doe/` or `terms/#term-quorum`. `page` is
 * that of the list, counted from 1, on which something without a page of its own stands: `terms/page/2/#term-quorum`.
 */
export const urlOf = (kind: Kind, id: string, page?: number): string => (KINDS[kind] as KindDescription).address(id, page);

/** The kinds that prose can link to, by the word before the colon: `entity:jane-doe`, `ref:reuters-2020-01-10`. */
export const LINKED: ReadonlyMap<string, Kind> = new Map(
  KIND_NAMES.flatMap((kind) => {
    const { link } = KINDS[kind] as KindDescription;
    return link === undefined ? [] : [[link, kind]];
  }),
);

/** The kinds that a statement rests on when it links to them. */
export const CITED: ReadonlySet<Kind> = new Set(KIND_NAMES.filter((kind) => (KINDS[kind] as KindDescription).isCited));

/** The typed link to a thing, as an editor writes it. */
export const linkTo = (kind: Kind, id: string): string => `${(KINDS[kind] as KindDescription).link ?? kind}:${id}`;

/** What differs between kinds. */
export type KindDescription = Layout & {
  /** The plural: the name of its entries in code and in `dossier.json`. */
  collection: string;
  /** The most bytes a file of it may have, far above what it needs: what is larger is a mistake or an attack. */
  maxBytes: number;
  schema: z.ZodType;
  /** The word before the colon of a typed link. Default: prose does not link to it. */
  link?: string;
  /** Whether a link to it says where something comes from. Default: no. */
  isCited?: boolean;
  /** Where it is shown, relative to the base path of the site; for what stands in a list, on that page of it. */
  address: (id: string, page?: number) => string;
  /** The page that lists all of them, relative to the base path. Default: there is none. */
  index?: string;
};

/** How a kind is laid out in the content folder. */
type Layout =
  /** One YAML file with one entry. */
  | { layout: 'file'; path: string }
  /** One YAML or JSON file with a list. The fields of one that `isForeign` follow a standard of others: what is called `source` there names no source of ours. */
  | { layout: 'list'; path: string; isForeign?: boolean }
  /** A folder with a file per entry: front matter and prose. */
  | { layout: 'mdx'; path: string; fileName: RegExp; example: string }
  /** A folder per entry that holds a YAML file and a text. */
  | { layout: 'folder'; path: string; data: string; text: string; example: string };
