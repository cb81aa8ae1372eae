/** What a page of the site leads to, and what can be led to in it. */
import { walkPage, type Attributes, type PageListener } from '../output/walk-page.ts';
import { addressesInSitemap, alternatesInSitemap } from '../publish/addresses.ts';

/** Attributes that a browser follows or loads (HTML, 4). */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data'] as const;
/** A comma between two pictures of a `srcset` has white space or a description before it. */
const CANDIDATE = /\s*([^\s,]\S*[^\s,])(?:\s+[^,]*)?(?:,|$)/g;
const REFRESH = /^\s*[\d.]+\s*[;,]\s*url\s*=\s*(.+?)\s*$/i;
/** Elements of the head that name a picture by its whole address (Open Graph). */
const PICTURE = /^(?:og:image|twitter:image)$/;
/** What stands in these is code, not text. */
const CODE: ReadonlySet<string> = new Set(['script', 'style']);

/** Reads a page. */
export function readLinks(html: string): PageLinks {
  const { listener, links } = linkListener();
  walkPage(html, [listener]);
  return links;
}

/** Gives what listens to a page, and what it will have heard; the text, which is all that readers see or hear, only where that is asked for. */
export function linkListener(withText = false): { listener: PageListener; links: PageLinks; texts: readonly string[] } {
  const addresses = new Set<string>();
  const ids = new Set<string>();
  const texts: string[] = [];
  let code = 0;
  const listener: PageListener = {
    onElement: (name, attributes) => {
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      if (name === 'a' && attributes['name'] !== undefined) ids.add(attributes['name']);
      addAddresses(name, attributes, addresses);
      if (CODE.has(name)) code++;
    },
    ...(withText ? { onText: (text: string) => void (code === 0 && texts.push(text)) } : {}),
    onEnd: (name) => {
      if (CODE.has(name)) code--;
    },
  };
  return { listener, links: { addresses, ids }, texts };
}

/** The pages that a site map names, and their counterparts in other languages, as the links of one. */
export const readSitemap = (xml: string): PageLinks => ({
  addresses: new Set([...addressesInSitemap(xml), ...alternatesInSitemap(xml)]),
  ids: new Set(),
});

function addAddresses(element: string, attributes: Attributes, addresses: Set<string>): void {
  const add = (address: string | undefined) => address !== undefined && addresses.add(address.trim());
  for (const attribute of ADDRESSES) add(attributes[attribute]);
  for (const [, address] of attributes['srcset']?.matchAll(CANDIDATE) ?? []) add(address);
  if (element !== 'meta') return;
  const { content = '', property, name } = attributes;
  if (PICTURE.test(property ?? name ?? '')) add(content);
  if (attributes['http-equiv']?.toLowerCase() === 'refresh') add(REFRESH.exec(content)?.[1] ?? '');
}

export interface PageLinks {
  /** As they are written, each once. */
  addresses: ReadonlySet<string>;
  /** What a fragment can name. */
  ids: ReadonlySet<string>;
}
