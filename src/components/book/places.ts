/** Where the book shows what the site shows on pages of its own. */
import type { Item } from '../../dossier/types.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { KIND_NAMES, KINDS, type IndexedKind, type Kind, type KindDescription } from '../../schemas/kinds.ts';

/** The id of an item in the book. The kind is part of it, because ids are unique only among items of one kind. */
export const placeOfItem = ({ kind, id }: Pick<Item, 'kind' | 'id'>): string => OTHERWISE[kind]?.(id) ?? `${kind}-${id}`;

/** The id of a passage or a paragraph of a source in the book, by its id on the page of the source. */
export const placeInSource = (source: string, fragment: string): string => `source-${source}-${fragment}`;

/** The id in the book of the page that lists a kind. */
export const placeOfIndex = (kind: IndexedKind): string => withoutSlash(KINDS[kind].index);

/** Finds the id in the book for an address of the site, relative to its base path. */
export function placesOf(dossier: Dossier): (address: string) => string | undefined {
  const places = new Map<string, string>([
    ['#chapters', 'contents'],
    ['about/', 'about'],
    ...KIND_NAMES.flatMap((kind): [string, string][] => {
      const { index }: KindDescription = KINDS[kind];
      const items = dossier.all(kind).map((item): [string, string] => [item.url, placeOfItem(item)]);
      return index === undefined ? items : [[index, withoutSlash(index)], ...items];
    }),
  ]);
  const sourceOf = new Map([...dossier.sources.values()].map(({ url, id }) => [url, id]));
  return (address) => {
    const [page = '', fragment] = address.split('#');
    const source = sourceOf.get(page);
    return source !== undefined && fragment ? placeInSource(source, fragment) : places.get(address);
  };
}

/** What stands in the book under another id than its own. */
const OTHERWISE: Partial<Record<Kind, (id: string) => string>> = {
  dossier: () => 'title',
  reference: (id) => `ref-${id}`,
};

const withoutSlash = (path: string): string => path.replace(/\/$/, '');
