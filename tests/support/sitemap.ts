import type { APIRequestContext } from '@playwright/test';

/**
 * The pages that a slow test looks at: all, but of the pages of references, which are one template filled with short texts
 * and are the most by far, every eighth. `PAGES=all` looks at each.
 */
export async function sampleOf(request: APIRequestContext, address: string): Promise<string[]> {
  const pages = await pagesOf(request, address);
  if (process.env['PAGES'] === 'all') return pages;
  const references = pages.filter((url) => /\/references\/[^/]+\/$/.test(url));
  const left = new Set(references.filter((_, index) => index % 8 > 0));
  return pages.filter((url) => !left.has(url));
}

/** Every page of the sitemap, and those that stay out of it. */
export async function pagesOf(request: APIRequestContext, address: string): Promise<string[]> {
  const sitemap = await (await request.get(`${address}sitemap-0.xml`)).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
  return [...listed, `${address}search/`, `${address}print/`, `${address}404.html`];
}
