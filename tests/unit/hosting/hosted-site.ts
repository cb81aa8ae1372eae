/** A site as hosts are told of it, for tests. */
import { headersOf } from '../../../src/hosting/headers.ts';
import type { HostedSite } from '../../../src/hosting/hosted-site.ts';

export const hostedSite = (given: Partial<HostedSite> = {}): HostedSite => ({
  url: 'https://example.org',
  base: '/',
  folder: '/srv/dossier',
  files: [
    '404.html',
    '_astro/page.abc.js',
    'cards/home.png',
    'cite/dossier.bib',
    'claims/index.html',
    'index.html',
    'pagefind/fragment/en_1.pf_fragment',
    'pagefind/pagefind.js',
  ],
  areas: headersOf({ url: 'https://example.org', scripts: ["'sha256-abc='"], trustedTypes: false }),
  redirects: [],
  ...given,
});
