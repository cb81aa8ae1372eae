import { urlOf, type Kind } from '../../schemas/kinds.ts';
import { keyOf } from '../key.ts';
import { cutList, cutTerms } from '../list-pages.ts';
import type { ContentData } from './content.ts';
import { inAlphabet } from './terms.ts';

/** Gives the address of every thing. Terms and corrections have no page of their own: each stands on one of the pages of its list. */
export function addressesOf({ terms, corrections }: Pick<ContentData, 'terms' | 'corrections'>, language: string): AddressOf {
  const lists = {
    term: cutTerms(inAlphabet(terms, language)).map((page) => page.map(({ id }) => id)),
    correction: cutList('corrections', corrections.keys().toArray()).map((page) => page.map(correctionId)),
  };
  const listed = Object.entries(lists).flatMap(([kind, pages]) =>
    pages.flatMap((ids, index) => ids.map((id) => [keyOf(kind as keyof typeof lists, id), index + 1] as const)),
  );
  const pages = new Map(listed);
  return (kind, id) => urlOf(kind, id, pages.get(keyOf(kind, id)));
}

/** Corrections are numbered in the order of their file. */
export const correctionId = (index: number): string => String(index + 1);

export type AddressOf = (kind: Kind, id: string) => string;
