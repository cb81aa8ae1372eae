/** The collections of a dossier: where each lies in the content folder and what its entries must look like. */
import type { z } from 'zod';
import { chapterSchema } from './chapter.ts';
import { claimSchema } from './claim.ts';
import { correctionSchema } from './correction.ts';
import { dossierSchema } from './dossier.ts';
import { entitySchema } from './entity.ts';
import { eventSchema } from './event.ts';
import { quoteSchema } from './quote.ts';
import { referenceSchema } from './reference.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';

/** The most bytes of a file, by what it holds. */
const [FIELDS, PROSE, TEXT, LIST] = [256_000, 256_000, 1_000_000, 5_000_000];

/**
 * How each collection is laid out:
 * `file` is one YAML file with one entry; `list` one file with a list of entries; `mdx` a folder with a file per entry
 * (front matter and prose); `folder` a folder per entry that holds a YAML file and a text. `maxBytes` is the most a file may
 * have, far above what its kind needs: what is larger is a mistake or an attack. The fields of a list that `isForeign` follow a standard
 * of others: what is called `source` there names no source of ours.
 */
export const COLLECTIONS = {
  dossier: { layout: 'file', path: 'dossier.yaml', maxBytes: FIELDS, schema: dossierSchema },
  chapters: {
    layout: 'mdx',
    path: 'chapters',
    maxBytes: PROSE,
    schema: chapterSchema,
    fileName: /^\d{2}-(?<id>.+)\.mdx$/,
    example: '01-what-happened.mdx',
  },
  sources: {
    layout: 'folder',
    path: 'sources',
    maxBytes: TEXT,
    schema: sourceSchema,
    data: 'source.yaml',
    text: 'text.txt',
    example: 'reuters-2020-01-10',
  },
  entities: {
    layout: 'mdx',
    path: 'entities',
    maxBytes: PROSE,
    schema: entitySchema,
    fileName: /^(?<id>.+)\.mdx$/,
    example: 'jane-doe.mdx',
  },
  events: { layout: 'mdx', path: 'events', maxBytes: PROSE, schema: eventSchema, fileName: /^(?<id>.+)\.mdx$/, example: 'the-vote.mdx' },
  quotes: {
    layout: 'mdx',
    path: 'quotes',
    maxBytes: PROSE,
    schema: quoteSchema,
    fileName: /^(?<id>.+)\.mdx$/,
    example: 'doe-on-the-vote.mdx',
  },
  claims: {
    layout: 'mdx',
    path: 'claims',
    maxBytes: PROSE,
    schema: claimSchema,
    fileName: /^(?<id>.+)\.mdx$/,
    example: 'the-vote-was-close.mdx',
  },
  terms: { layout: 'mdx', path: 'terms', maxBytes: PROSE, schema: termSchema, fileName: /^(?<id>.+)\.mdx$/, example: 'quorum.mdx' },
  references: { layout: 'list', path: 'references.json', maxBytes: LIST, isForeign: true, schema: referenceSchema },
  corrections: { layout: 'list', path: 'corrections.yaml', maxBytes: LIST, schema: correctionSchema },
} as const satisfies Record<string, CollectionLayout>;

/** What code gets of an entry of a collection, once it is validated. */
export type DataOf<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;
export type CollectionName = keyof typeof COLLECTIONS;

export type CollectionLayout =
  | { layout: 'file'; path: string; maxBytes: number; schema: z.ZodType }
  | { layout: 'list'; path: string; maxBytes: number; isForeign?: boolean; schema: z.ZodType }
  | { layout: 'mdx'; path: string; maxBytes: number; schema: z.ZodType; fileName: RegExp; example: string }
  | { layout: 'folder'; path: string; maxBytes: number; schema: z.ZodType; data: string; text: string; example: string };
