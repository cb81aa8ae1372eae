/** Files of a site and their addresses, as every host takes the one for the other. */

const INDEX = /(^|\/)index\.html$/;
const ALTERNATE = /<xhtml:link\b[^>]*\bhref="([^"]*)"/g;
const LOCATION = /<loc>([^<]*)<\/loc>/g;

/** The path at which a file is found, relative to the base path: `a/` for `a/index.html`. */
export const pathOf = (file: string): string => file.replace(INDEX, '$1');

/** The file that is found at a path. */
export const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** A path as it stands in an address: each part escaped (RFC 3986, 2.1), the slashes between them as they are. */
export const escapedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The addresses of pages in other languages that a site map names (sitemaps.org, extended by `xhtml:link`). */
export const alternatesInSitemap = (xml: string): string[] =>
  Array.from(xml.matchAll(ALTERNATE), ([, address = '']) => address.replaceAll('&amp;', '&'));

/** The addresses that a site map names (sitemaps.org). */
export const addressesInSitemap = (xml: string): string[] =>
  Array.from(xml.matchAll(LOCATION), ([, address = '']) => address.replaceAll('&amp;', '&'));
