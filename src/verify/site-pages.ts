/** The addresses of the pages that a site of this content has. The later pages of a list and its other orders are left out: they come and go. */
import { embedUrl } from '../schemas/embed-url.ts';
import { KIND_NAMES, KINDS, urlOf, type KindDescription } from '../schemas/kinds.ts';
import type { Context } from './rule.ts';

/** Pages that every site has, whatever its content. */
const ALWAYS = ['', '404.html', 'about/', 'cite/', 'corrections/', 'print/', 'search/'];

/** What has a card that other sites may frame. */
const EMBEDDED = ['quote', 'claim'] as const;

/** Relative to the base path, without fragments. */
export function sitePages({ ids, content }: Pick<Context, 'ids' | 'content'>): ReadonlySet<string> {
  const entries = KIND_NAMES.flatMap((kind) => {
    const { index } = KINDS[kind] as KindDescription;
    const own = Array.from(ids.get(kind) ?? [], (id) => urlOf(kind, id).replace(/#.*$/, ''));
    return own.length > 0 && index !== undefined ? [...own, index] : own;
  });
  const isNetwork = content.entities.some(({ data }) => data.relations.length > 0);
  const compared = content.sources.filter(({ data }) => data.relatives.length > 0).map(({ id }) => `${urlOf('source', id)}descent/`);
  const cards = EMBEDDED.flatMap((kind) => Array.from(ids.get(kind) ?? [], (id) => embedUrl(urlOf(kind, id))));
  return new Set([...ALWAYS, ...entries, ...cards, ...(isNetwork ? ['network/'] : []), ...compared]);
}
