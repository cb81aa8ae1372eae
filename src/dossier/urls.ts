import type { ItemKind } from './types.ts';

/** The address of every kind of item, relative to the base path of the site. */
const ADDRESSES: Readonly<Record<ItemKind, (id: string) => string>> = {
  dossier: () => '',
  chapter: (id) => `chapters/${id}/`,
  source: (id) => `sources/${id}/`,
  entity: (id) => `entities/${id}/`,
  event: (id) => `events/${id}/`,
  quote: (id) => `quotes/${id}/`,
  claim: (id) => `claims/${id}/`,
  term: (id) => `terms/#term-${id}`,
  reference: (id) => `references/${id}/`,
  correction: (id) => `corrections/#correction-${id}`,
};

export const urlOf = (kind: ItemKind, id: string): string => ADDRESSES[kind](id);

/** The address of a numbered paragraph on the page of its source. */
export const paragraphUrl = (source: string, paragraph: number): string => `${urlOf('source', source)}#p${paragraph}`;
