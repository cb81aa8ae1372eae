/** What a page of the site leads to, and what can be led to in it. */
import { Parser } from 'htmlparser2';
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

/** Reads a page; its text, which is all that readers see or hear, only where that is asked for. */
export function readLinks(html: string, withText = false): PageLinks & { text: string } {
  const addresses = new Set<string>();
  const ids = new Set<string>();
  const texts: string[] = [];
  let code = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (attributes['id'] !== undefined) ids.add(attributes['id']);
      if (name === 'a' && attributes['name'] !== undefined) ids.add(attributes['name']);
      for (const address of addressesOf(name, attributes)) addresses.add(address);
      if (CODE.has(name)) code++;
    },
    ...(withText ? { ontext: (text: string) => void (code === 0 && texts.push(text)) } : {}),
    onclosetag: (name) => {
      if (CODE.has(name)) code--;
    },
  });
  parser.end(html);
  return { addresses, ids, text: texts.join('') };
}

/** The pages that a site map names, and their counterparts in other languages, as the links of one. */
export const readSitemap = (xml: string): PageLinks => ({
  addresses: new Set([...addressesInSitemap(xml), ...alternatesInSitemap(xml)]),
  ids: new Set(),
});

function addressesOf(element: string, attributes: Readonly<Record<string, string>>): string[] {
  const found = ADDRESSES.flatMap((attribute) => attributes[attribute] ?? []);
  if (attributes['srcset'] !== undefined) found.push(...Array.from(attributes['srcset'].matchAll(CANDIDATE), ([, url = '']) => url));
  if (element === 'meta') {
    const { content = '', property, name } = attributes;
    if (PICTURE.test(property ?? name ?? '')) found.push(content);
    if (attributes['http-equiv']?.toLowerCase() === 'refresh') found.push(REFRESH.exec(content)?.[1] ?? '');
  }
  return found.map((address) => address.trim());
}

export interface PageLinks {
  /** As they are written, each once. */
  addresses: ReadonlySet<string>;
  /** What a fragment can name. */
  ids: ReadonlySet<string>;
}
