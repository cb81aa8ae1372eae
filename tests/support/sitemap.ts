import type { APIRequestContext } from '@playwright/test';

/** Every page of the site served at `address`: the longest one, those of its sitemap, and the others that stay out of that. */
export async function pagesOf(request: APIRequestContext, address: string): Promise<string[]> {
  const sitemap = await (await request.get(`${address}sitemap-0.xml`)).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(new URL(url).pathname, address).href);
  return [`${address}print/`, ...listed, `${address}search/`, `${address}404.html`];
}

/**
 * The pages that slow tests look at: all, but of the pages of references, which are one template filled with short texts
 * and are the most by far, every eighth. `PAGES=all` looks at each.
 */
export function sampleOf(pages: readonly string[]): ReadonlySet<string> {
  if (process.env['PAGES'] === 'all') return new Set(pages);
  const references = pages.filter((url) => /\/references\/[^/]+\/$/.test(url));
  const left = new Set(references.filter((_, index) => index % 8 > 0));
  return new Set(pages.filter((url) => !left.has(url)));
}
