/** One version of the site as the browser keeps it, whole: Workbox fetches and stores it, and takes away what only an older one had. */
import { PrecacheController } from 'workbox-precaching';
import type { KeptFile } from './fill-worker.ts';

declare const self: ServiceWorkerGlobalScope;

const LOST = '404.html';
/** What a page may be called; other names are files that are not kept. */
const PAGE = /(?:^|\/|\.html)$/;

export class KeptSite {
  readonly #scope = self.registration.scope;
  // Some hosts send the page for what is not there with that status even under its own name.
  readonly #files = new PrecacheController({
    plugins: [
      {
        cacheWillUpdate: ({ request, response }) =>
          Promise.resolve(response.status < 400 || (response.status === 404 && request.url.endsWith(LOST)) ? response : null),
      },
    ],
  });

  /** Each file is held to its hash when it is fetched: files of two versions never become one. */
  constructor(files: readonly KeptFile[]) {
    this.#files.addToCacheList(
      files.map(([path, hash]) => ({ url: new URL(path, this.#scope).href, revision: hash, integrity: `sha256-${hash}` })),
    );
  }

  /** Fetches what is not there yet; fails when a file is missing or of another version. */
  async install(event: ExtendableEvent): Promise<void> {
    await this.#files.install(event);
  }

  /** Takes away what this version does not have. */
  async activate(event: ExtendableEvent): Promise<void> {
    await this.#files.activate(event);
  }

  /** The path of an address below the site, without what it asks for. */
  pathOf(url: string): string {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`.slice(this.#scope.length);
  }

  has(url: string): boolean {
    return this.#files.getCacheKeyForURL(this.#bare(url)) !== undefined;
  }

  async file(url: string): Promise<Response | undefined> {
    const key = this.#files.getCacheKeyForURL(this.#bare(url));
    return key === undefined ? undefined : self.caches.match(key, { cacheName: this.#files.strategy.cacheName });
  }

  /** The page at an address, a way there where the slash at its end is missing, or the page that says that there is none. */
  async page(url: string): Promise<KeptPage> {
    const found = await this.file(url);
    if (found) return { type: 'page', path: this.pathOf(url), response: found };
    const { pathname, search } = new URL(url);
    const folder = new URL(`${pathname}/${search}`, url).href;
    if (this.has(folder)) return { type: 'moved', response: Response.redirect(folder) };
    const lost = PAGE.test(this.pathOf(url)) ? await this.file(new URL(LOST, this.#scope).href) : undefined;
    if (!lost) return { type: 'none', response: Response.error() };
    const { headers } = lost;
    return { type: 'lost', path: LOST, response: new Response(lost.body, { status: 404, headers }) };
  }

  /** Takes away every file that is kept. */
  async clear(): Promise<void> {
    await self.caches.delete(this.#files.strategy.cacheName);
  }

  #bare(url: string): string {
    const { origin, pathname } = new URL(url);
    return origin + pathname;
  }
}

export type KeptPage = { type: 'page' | 'lost'; path: string; response: Response } | { type: 'moved' | 'none'; response: Response };
