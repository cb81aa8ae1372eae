/** Files of a site and their addresses, as every host takes the one for the other. */

const INDEX = /(^|\/)index\.html$/;
const ALTERNATE = /<xhtml:link\b[^>]*\bhref="([^"]*)"/g;
const LOCATION = /<loc>([^<]*)<\/loc>/g;

/** The path at which a file is found, relative to the base path: `a/` for `a/index.html`. */
export const pathOf = (file: string): string => file.replace(INDEX, '$1');

/** The file that is found at a path. */
export const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Pages that Astro gives a name of its own, as hosts look for them by it. */
const NAMED_BY_ASTRO = /^(?:404|500)\/$/;

/**
 * Where a page of Astro is written in a site, by its address and the path that the site lies below, as in `/base/`; nothing where
 * Astro has a name of its own for it. A character that is escaped in the addresses of Astro's parameters stays so, as in `a%23b`.
 */
export function fileOfPage(url: string, base: string): string | undefined {
  const path = decodeURI(new URL(url).pathname.slice(base.length));
  return NAMED_BY_ASTRO.test(path) ? undefined : fileOf(path);
}

/** A path as it stands in an address: each part escaped (RFC 3986, 2.1), the slashes between them as they are. */
export const escapedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The addresses of pages in other languages that a site map names (sitemaps.org, extended by `xhtml:link`). */
export const alternatesInSitemap = (xml: string): string[] =>
  Array.from(xml.matchAll(ALTERNATE), ([, address = '']) => address.replaceAll('&amp;', '&'));

/** The addresses that a site map names (sitemaps.org). */
export const addressesInSitemap = (xml: string): string[] =>
  Array.from(xml.matchAll(LOCATION), ([, address = '']) => address.replaceAll('&amp;', '&'));
