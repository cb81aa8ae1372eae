import { urlOf, type DataOf, type Kind } from '../../schemas/kinds.ts';
import { keyOf } from '../key.ts';
import { cutList, cutTerms } from '../list-pages.ts';
import { shortHash } from '../../text/short-hash.ts';
import type { ContentData } from './content.ts';
import { inAlphabet } from './terms.ts';

/** Gives the address of every thing. Terms and corrections have no page of their own: each stands on one of the pages of its list. */
export function addressesOf({ terms, corrections }: Pick<ContentData, 'terms' | 'corrections'>, language: string): AddressOf {
  const lists = {
    term: cutTerms(inAlphabet(terms, language)).map((page) => page.map(({ id }) => id)),
    correction: cutList('corrections', correctionIds(corrections.map(({ data }) => data))),
  };
  const listed = Object.entries(lists).flatMap(([kind, pages]) =>
    pages.flatMap((ids, index) => ids.map((id) => [keyOf(kind as keyof typeof lists, id), index + 1] as const)),
  );
  const pages = new Map(listed);
  return (kind, id) => urlOf(kind, id, pages.get(keyOf(kind, id)));
}

/**
 * What each correction is known by, in feeds too, for as long as it says the same: its day, and what was corrected. Its place in
 * the file is no name, because editors add corrections above or below. Those that say the same are counted.
 */
export function correctionIds(corrections: readonly Said[]): string[] {
  const met = new Map<string, number>();
  return corrections.map(({ date, where, what }) => {
    const words = shortHash(`${where}\n${what}`, HASH_LENGTH);
    const id = `${date}-${words}`;
    const count = (met.get(id) ?? 0) + 1;
    met.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

type Said = Pick<DataOf<'correction'>, 'date' | 'where' | 'what'>;

/** In hexadecimal digits: enough to tell the corrections of one day apart. */
const HASH_LENGTH = 8;

export type AddressOf = (kind: Kind, id: string) => string;
