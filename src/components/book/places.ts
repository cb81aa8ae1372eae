/** Where the book shows what the site shows on pages of its own. */
import type { Item } from '../../dossier/types.ts';
import type { Dossier } from '../../dossier/dossier.ts';

/** The id of an item in the book. The kind is part of it, because ids are unique only among items of one kind. */
export const placeOfItem = ({ kind, id }: Pick<Item, 'kind' | 'id'>): string => `${kind}-${id}`;

/** The id of a passage or a paragraph of a source in the book, by its id on the page of the source. */
export const placeInSource = (source: string, fragment: string): string => `source-${source}-${fragment}`;

/** Pages of the site that are parts of the book. */
const PARTS: Readonly<Record<string, string>> = {
  '': 'title',
  '#chapters': 'contents',
  'quotes/': 'quotes',
  'chronology/': 'chronology',
  'claims/': 'claims',
  'entities/': 'entities',
  'terms/': 'terms',
  'references/': 'references',
  'corrections/': 'corrections',
  'about/': 'about',
};

/** Finds the id in the book for an address of the site, relative to its base path. */
export function placesOf(dossier: Dossier): (address: string) => string | undefined {
  const { chapters, sources, entities, events, quotes, claims, terms } = dossier;
  const items = [chapters, sources, entities, events, quotes, claims, terms].flatMap((map): Item[] => [...map.values()]);
  const references = [...dossier.references.values()].map(({ url, id }) => [url, `ref-${id}`] as const);
  const places = new Map<string, string>([
    ...Object.entries(PARTS),
    ...items.map((item) => [item.url, placeOfItem(item)] as const),
    ...references,
  ]);
  return (address) => {
    const [page = '', fragment] = address.split('#');
    const source = [...sources.values()].find(({ url }) => url === page);
    return source && fragment ? placeInSource(source.id, fragment) : places.get(address);
  };
}
