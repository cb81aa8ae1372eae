/** The editions of a site, and which page of one is the counterpart of a page of another. */
import type { Reading } from '../dossier/read.ts';
import { sitePages } from '../verify/site-pages.ts';
import type { Kind } from '../schemas/kinds.ts';
import { nearestPage } from '../schemas/page-url.ts';

/** Hosts send it for an address that there is not. */
const LOST = '404.html';

export interface SiteEdition {
  /** BCP 47 tag. */
  language: string;
  /** Where its pages lie, relative to the first page of the site: nothing for the first edition, `ar/` for another. */
  path: string;
  /** The addresses of its pages below that, but for the later pages of lists. */
  pages: ReadonlySet<string>;
}

/** The first edition, then the others in their order; none where there is one language only. */
export function siteEditions(first: Pages, others: ReadonlyMap<string, Pages>): SiteEdition[] {
  if (others.size === 0) return [];
  const { language, editions } = first.content.dossier[0]?.data ?? { language: '', editions: [] };
  const named = editions.flatMap((name) => {
    const reading = others.get(name);
    return reading ? [toEdition(name, `${name}/`, reading)] : [];
  });
  return [toEdition(language, '', first), ...named];
}

/** The editions beside the one in which the page is, each with the address to lead to, relative to the first page of the site. */
export function waysFrom(editions: readonly SiteEdition[], own: string, page: string): Way[] {
  const here = editions.find(({ path }) => path === own);
  const nearest = here ? nearestPage(page, (each) => here.pages.has(each)) : '';
  return editions
    .filter((edition) => edition !== here)
    .map(({ language, path, pages }) => ({
      language,
      ...(pages.has(nearest) ? { isSame: true, url: path + nearest } : { isSame: false, url: path }),
    }));
}

/**
 * The page in every edition that has it, this one included, by its language; `x-default` is that of the first edition (HTML, 4.6.7;
 * Google Search Central, Localized versions of your pages). None where no other edition has it. Addresses are relative to the
 * first page of the site.
 */
export function alternates(editions: readonly SiteEdition[], page: string): Alternate[] {
  const found = page === LOST ? [] : editions.filter(({ pages }) => pages.has(page));
  if (found.length < 2) return [];
  const first = found.filter(({ path }) => path === '').map(() => ({ hreflang: 'x-default', url: page }));
  return [...found.map(({ language, path }) => ({ hreflang: language, url: path + page })), ...first];
}

function toEdition(language: string, path: string, { drafts, content }: Pages): SiteEdition {
  const ids = new Map<Kind, Set<string>>();
  for (const { kind, id } of drafts) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  return { language, path, pages: sitePages({ ids, content }) };
}

type Pages = Pick<Reading, 'drafts' | 'content'>;

interface Alternate {
  hreflang: string;
  url: string;
}

interface Way {
  language: string;
  /** Whether it leads to the counterpart of the page, and not to the first page of the edition. */
  isSame: boolean;
  url: string;
}
