import type { APIRequestContext } from '@playwright/test';

/** Every page of the sitemap, and those that stay out of it. */
export async function pagesOf(request: APIRequestContext, address: string): Promise<string[]> {
  const sitemap = await (await request.get(`${address}sitemap-0.xml`)).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
  return [...listed, `${address}search/`, `${address}print/`, `${address}404.html`];
}
