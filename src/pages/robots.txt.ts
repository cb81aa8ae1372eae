import type { APIRoute } from 'astro';
import { absolute } from '../components/frame/absolute.ts';

/** Everything may be read; the sitemap says what there is. Crawlers look for this file at the root of a host only. */
export const GET: APIRoute = (context) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(context)('sitemap-index.xml')}\n`);
