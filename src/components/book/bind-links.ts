/** Makes the links of the book lead to where their target stands in the book, and to the published site where it does not. */

const LINK = /(<a\b[^>]*?\shref=")([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

/**
 * Rewrites the links of `html` that begin with `base`. `placeOf` names the element of the book that shows an address
 * of the site, relative to `base`; what it names and the book does not hold is sought without its fragment.
 */
export function bindLinks(html: string, { base, site, placeOf }: Binding): string {
  const ids = new Set(Array.from(html.matchAll(ID), ([, id]) => id));
  const find = (address: string): string | undefined =>
    [address, address.replace(/#.*$/, '')].map(placeOf).find((id) => id !== undefined && ids.has(id));
  return html.replaceAll(LINK, (link, before: string, target: string) => {
    if (!target.startsWith(base)) return link;
    const id = find(target.slice(base.length));
    return `${before}${id === undefined ? new URL(target, site).href : `#${id}`}"`;
  });
}

interface Binding {
  /** The path the site lies under, with a slash at both ends. */
  base: string;
  site: URL | undefined;
  placeOf: (address: string) => string | undefined;
}
