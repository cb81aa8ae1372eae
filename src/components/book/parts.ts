/** The parts of the book, for its sheets, its contents and the heads of its sheets. */
import { formatDate } from '../../dates/format.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Items, Source } from '../../dossier/types.ts';
import type { IndexedKind, Kind } from '../../schemas/kinds.ts';
import type { Strings } from '../../strings/index.ts';
import { placeOfIndex, placeOfItem } from './places.ts';

/** The parts in their order. What holds nothing is left out. */
export function partsOf(dossier: Dossier, strings: Strings): BookPart[] {
  const context: Context = { dossier, strings };
  const parts = (Object.keys(PARTS) as Kind[]).flatMap((kind) => (PARTS[kind] as PartsOf<Kind>)(dossier.all(kind), context));
  return [...parts, { id: 'about', title: strings.about.title, items: [] }];
}

/** All items of a kind in one part. */
const together =
  <Name extends IndexedKind>(kind: Name, titleIn: (strings: Strings) => string): PartsOf<Name> =>
  (items, { strings }) =>
    items.length > 0 ? [{ id: placeOfIndex(kind), title: titleIn(strings), items }] : [];

/**
 * What each kind has in the book, in the order of the book. References are numbered as they are cited, corrections stand in the
 * last part. The publisher's own pages are about the site, as a note on privacy is: the book leads to them there.
 */
const PARTS = {
  dossier: (_, { strings }) => [{ id: 'brief', title: strings.print.brief, items: [] }],
  chapter: (items, { strings }) =>
    items.map((item) => ({
      id: placeOfItem(item),
      title: item.title,
      label: `${strings.chapter.label} ${item.number}`,
      number: item.number,
      items: [item],
    })),
  source: (_, { dossier, strings }) => [
    ...dossier.reports.map((item) => ({
      id: placeOfItem(item),
      title: titleOfSource(item, dossier, strings),
      label: strings.source.label,
      items: [item],
    })),
    // Passages of a few lines each need no sheets of their own.
    ...(dossier.excerpts.length > 0 ? [{ id: 'sources', title: strings.descent.relatives, items: dossier.excerpts }] : []),
  ],
  quote: together('quote', ({ quotes }) => quotes.title),
  event: together('event', ({ chronology }) => chronology.title),
  claim: together('claim', ({ claims }) => claims.title),
  entity: together('entity', ({ entities }) => entities.title),
  term: together('term', ({ terms }) => terms.title),
  reference: (items, { strings }) =>
    items.length > 0 ? [{ id: placeOfIndex('reference'), title: strings.references.title, items: [] }] : [],
  correction: () => [],
  page: () => [],
} satisfies { [Name in Kind]: PartsOf<Name> };

/** What a source is called in the book. */
const titleOfSource = ({ data }: Source, dossier: Dossier, strings: Strings): string =>
  `${data.publisher}${strings.comma}${formatDate(data.published, dossier.data.language, strings.dates, 'long')}`;

export interface BookPart {
  id: string;
  title: string;
  /** What kind of part it is, before the title. */
  label?: string;
  /** Number of a chapter. */
  number?: number;
  /** What it shows one after the other. */
  items: readonly Items[Kind][];
}

type PartsOf<Name extends Kind> = (items: readonly Items[Name][], context: Context) => BookPart[];

interface Context {
  dossier: Dossier;
  strings: Strings;
}
