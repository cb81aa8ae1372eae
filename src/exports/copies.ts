/**
 * The copies of a dossier for machines, each a file: where it lies, what it is, and which dossiers have it. What would be empty is
 * not published.
 */
import type { LibraryRecord } from '../citations/formats.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { stringsOf, type Strings } from '../strings/index.ts';
import { annotationsJsonLd, hasAnnotations } from './annotations.ts';
import { ATOM, atom } from './atom.ts';
import { calendar } from './calendar.ts';
import { csv } from './csv.ts';
import { DATA_PACKAGE, dataPackage, tablesOf } from './data-package.ts';
import { JSON_FEED, jsonFeed } from './json-feed.ts';
import { DOSSIER_JSON } from './dossier-json.ts';
import { DOSSIER_SCHEMA } from './published.ts';
import { llms } from './llms.ts';
import { RO_CRATE, roCrate } from './ro-crate.ts';
import { LIBRARIES } from './libraries.ts';
import { TABLE_NAMES, tablePath } from './tables.ts';

/** The files of a dossier, in the order in which readers are told of them. */
export const copiesOf = (dossier: Dossier): readonly Copy[] => COPIES.filter(({ has }) => has(dossier));

/** Each answers for which dossiers have it: `has`. */
const COPIES: readonly Copy[] = [
  {
    path: 'annotations.jsonld',
    purpose: 'annotations',
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    has: hasAnnotations,
    write: (dossier, { address }) => annotationsJsonLd(dossier, address),
  },
  ...Object.entries(LIBRARIES).map(([format, { type, write }]): Copy => ({
    path: `references.${format}`,
    purpose: 'references',
    type,
    has: ({ references }) => references.size > 0,
    write: async (_, { works }) => write(await works()),
  })),
  {
    path: 'chronology.ics',
    purpose: 'calendar',
    type: 'text/calendar; charset=utf-8',
    has: ({ events }) => events.size > 0,
    write: (dossier, { address }) => calendar(dossier, address),
  },
  ...TABLE_NAMES.map((name): Copy => ({
    path: tablePath(name),
    purpose: 'tables',
    type: 'text/csv; charset=utf-8',
    has: (dossier) => tablesOf(dossier).includes(name),
    write: (dossier, { address }) => csv(name, dossier, address),
  })),
  {
    path: DATA_PACKAGE,
    purpose: 'tables',
    type: 'application/json',
    has: (dossier) => tablesOf(dossier).length > 0,
    write: (dossier, { address }) => dataPackage(dossier, address),
  },
  {
    path: ATOM,
    purpose: 'feeds',
    type: 'application/atom+xml; charset=utf-8',
    has: () => true,
    write: (dossier, { address }) => atom(dossier, address),
  },
  {
    path: JSON_FEED,
    purpose: 'feeds',
    type: 'application/feed+json',
    has: () => true,
    write: (dossier, { address }) => jsonFeed(dossier, address),
  },
  {
    path: 'llms.txt',
    purpose: 'markdown',
    type: 'text/plain; charset=utf-8',
    has: () => true,
    write: (dossier, { address }) => llms(dossier, address, described(dossier)),
  },
  {
    path: RO_CRATE,
    purpose: 'crate',
    type: 'application/ld+json',
    has: () => true,
    write: (dossier, { address }) => roCrate(dossier, address, described(dossier)),
  },
];

/** The copies of a dossier with what each is for in words. */
function described(dossier: Dossier): (Pick<Copy, 'path' | 'type'> & { purpose: string })[] {
  const { purposes } = stringsOf(dossier.data).copies;
  const data = [DOSSIER_JSON, DOSSIER_SCHEMA].map((path) => ({ path, type: 'application/json', purpose: purposes.dossier }));
  return [...data, ...copiesOf(dossier).map(({ path, type, purpose }) => ({ path, type, purpose: purposes[purpose] }))];
}

/** A file of the site that is made of the dossier alone. */
export interface Copy {
  /** Relative to the base path. */
  path: string;
  /** What it is for, by the word of the interface that says so (`copies` in `src/strings`). */
  purpose: Purpose;
  /** Media type. */
  type: string;
  has: (dossier: Dossier) => boolean;
  write: (dossier: Dossier, context: CopyContext) => string | Promise<string>;
}

/** The words of the interface that say what a file is for. */
type Purpose = keyof Strings['copies']['purposes'];

interface CopyContext {
  /** Makes an address of the site absolute. */
  address: (path: string) => string;
  /** The works that the dossier cites, as reference managers read them. */
  works: () => Promise<readonly LibraryRecord<object>[]>;
}
