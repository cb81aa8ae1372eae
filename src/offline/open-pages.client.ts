/**
 * Of which version each open page is. A worker ends whenever the browser likes, and the next version's must know it too, so that
 * it stands in a cache and not in the memory of one.
 */

declare const self: ServiceWorkerGlobalScope;

/** What was sent for a page: where it lies below the site, and the hash of it. */
export interface SentPage {
  path: string;
  hash: string;
}

/** Of the version of this worker, of another one, or of nobody knows which: a page that was there before the first worker. */
export type Standing = 'own' | 'other' | 'unknown';

/** Milliseconds that a page may need to be there after it was answered for. */
const ARRIVES_IN = 60_000;

export class OpenPages {
  readonly #hashes: ReadonlyMap<string, string>;
  readonly #name = `sourcebound-pages-${self.registration.scope}`;

  /** `hashes` are those of the pages of this version, by path. */
  constructor(hashes: ReadonlyMap<string, string>) {
    this.#hashes = hashes;
  }

  isOwn({ path, hash }: SentPage): boolean {
    return this.#hashes.get(path) === hash;
  }

  /** Remembers what a page was made of that is about to be shown. */
  async add(client: string, { path, hash }: SentPage): Promise<void> {
    if (client === '') return;
    const cache = await self.caches.open(this.#name);
    await cache.put(keyOf(client), Response.json({ path, hash, at: Date.now() } satisfies Remembered));
  }

  async standing(client: string): Promise<Standing> {
    // Not opened, which would make the cache anew where a worker leaves.
    const sent = await self.caches.match(keyOf(client), { cacheName: this.#name });
    if (!sent) return 'unknown';
    return this.isOwn((await sent.json()) as SentPage) ? 'own' : 'other';
  }

  /** Forgets those that are closed. */
  async forget(): Promise<void> {
    const cache = await self.caches.open(this.#name);
    for (const request of await cache.keys()) {
      const { at } = (await (await cache.match(request))?.json()) as Remembered;
      const client = decodeURIComponent(new URL(request.url).search.slice(1));
      if (Date.now() - at > ARRIVES_IN && !(await self.clients.get(client))) await cache.delete(request);
    }
  }

  /** Takes everything away that was remembered. */
  async clear(): Promise<void> {
    await self.caches.delete(this.#name);
  }
}

interface Remembered extends SentPage {
  /** When it was sent, in milliseconds of the epoch. */
  at: number;
}

const keyOf = (client: string): string => `${self.registration.scope}?${encodeURIComponent(client)}`;
