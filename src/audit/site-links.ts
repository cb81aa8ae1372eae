/** The links of a site, and which of them lead nowhere in it. */
import { fileOf, pathOf } from '../publish/addresses.ts';
import { percentDecoded } from '../text/percent-decoded.ts';
import type { PageLinks } from './read-links.ts';

/** An address that means the same on every page: a whole one, or a path from the root of the host. */
const EVERYWHERE = /^(?:\/|[a-z][a-z\d+.-]*:)/i;
/** What follows is for the browser and names words, not an element (URL Fragment Text Directives, 3.1). */
const DIRECTIVE = /:~:.*$/s;

/** Takes the pages one by one and keeps of each only what must be known at the end. */
export class SiteLinks {
  /** How often each address is met, by the page that it must be read from, where that matters, and itself. */
  readonly #met = new Map<string, { first: string; pages: number }>();
  /** Everything that a fragment can name, as in `a/index.html#id`. */
  readonly #places = new Set<string>();
  readonly #pages = new Set<string>();

  /** `page` is the file of the page. */
  add(page: string, { addresses, ids }: PageLinks): void {
    this.#pages.add(page);
    for (const id of ids) this.#places.add(`${page}#${id}`);
    for (const address of addresses) {
      if (address.startsWith('#') && ids.has(address.slice(1))) continue;
      const key = `${EVERYWHERE.test(address) ? '' : page}\n${address}`;
      const met = this.#met.get(key);
      if (met) met.pages++;
      else this.#met.set(key, { first: page, pages: 1 });
    }
  }

  /** The links that lead nowhere among the `files` of the site. Addresses elsewhere are not looked at. */
  lost(files: ReadonlySet<string>, site: Place): LostLink[] {
    const folders = foldersOf(this.#pages);
    return [...this.#met].flatMap(([key, { first, pages }]) => {
      const address = key.slice(key.indexOf('\n') + 1);
      const target = targetOf(address, first, site);
      const reason = target && this.#reasonAgainst(target, files, folders);
      return reason === undefined ? [] : [{ address, reason, first, pages }];
    });
  }

  #reasonAgainst({ path, fragment }: Target, files: ReadonlySet<string>, folders: ReadonlySet<string>): LostLink['reason'] | undefined {
    const file = fileOf(path);
    // Hosts add the slash that the address of a folder lacks.
    if (!files.has(file)) return folders.has(path) ? undefined : 'no file';
    if (!this.#pages.has(file) || fragment === '' || fragment === 'top') return undefined;
    return this.#places.has(`${file}#${fragment}`) ? undefined : 'no place';
  }
}

/** Where in the site an address leads; nothing for one that leads elsewhere. */
function targetOf(address: string, page: string, { url, base }: Place): Target | undefined {
  const parsed = URL.parse(address, `${url}${base}${pathOf(page)}`);
  // What is no address leads nowhere.
  if (!parsed) return { path: address, fragment: '' };
  if (parsed.origin !== url || !parsed.pathname.startsWith(base)) return undefined;
  return {
    path: percentDecoded(parsed.pathname.slice(base.length)),
    fragment: percentDecoded(parsed.hash.slice(1).replace(DIRECTIVE, '')),
  };
}

/** `a/b` of `a/b/index.html`. */
const foldersOf = (pages: ReadonlySet<string>): Set<string> =>
  new Set([...pages].filter((page) => page.endsWith('/index.html')).map((page) => page.slice(0, -'/index.html'.length)));

interface Target {
  path: string;
  fragment: string;
}

/** Where a site is published: its origin without a slash at the end, and its path with one at both ends. */
export interface Place {
  url: string;
  base: string;
}

export interface LostLink {
  /** As it is written. */
  address: string;
  /** There is no such file, or its page has no element of that name. */
  reason: 'no file' | 'no place';
  /** The file of the first page that has it, and how many pages do. */
  first: string;
  pages: number;
}
