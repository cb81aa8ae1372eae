/** A built site on each host, at the root and under a path: what is asked for, and how it is sent. */
import { chromium, type Browser } from 'playwright-core';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../support/browser.ts';
import { missingPackages } from './packages.ts';
import { scoreOf } from './observatory.ts';
import { apache } from './servers/apache.ts';
import { caddy } from './servers/caddy.ts';
import { cloudflare } from './servers/cloudflare.ts';
import { container } from './servers/container.ts';
import { nginx } from './servers/nginx.ts';
import type { Host, Running } from './servers/server.ts';
import { buildSites, type BuiltSite } from './sites.ts';

const HOSTS: Readonly<Record<string, Host>> = { nginx, caddy, apache, 'Cloudflare Pages': cloudflare, 'the container': container };
const SITES = ['at the root', 'under a path, with Trusted Types'];
const STRICT = 'Trusted Types';

const REVALIDATE = 'public, max-age=0, must-revalidate';
const FOREVER = 'public, max-age=31536000, immutable';
/** What is sent with every file. */
const EVERYWHERE = {
  'content-security-policy': /^default-src 'none'; .*script-src 'self' 'wasm-unsafe-eval' 'sha256-[^']+'; .*frame-ancestors 'none'/,
  'strict-transport-security': /^max-age=31536000$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'permissions-policy': /^accelerometer=\(\), camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
};
/** What differs by folder: of what lies in none, Cloudflare is told nothing. */
const BY_FOLDER = 'content-security-policy';
const GZIP = { headers: { 'accept-encoding': 'gzip' } };

let built: Awaited<ReturnType<typeof buildSites>>;
let browser: Browser;

beforeAll(async () => {
  [built, browser] = await Promise.all([buildSites(), chromium.launch(launchOptions())]);
});
afterAll(async () => {
  await browser.close();
  await built.clear();
});

for (const [name, host] of Object.entries(HOSTS)) {
  const missing = host.missing();
  describe.skipIf(missing)(missing ?? name, () => {
    describe.each(SITES)('%s', (siteName) => {
      let site: BuiltSite;
      let running: Running;
      const get = (path: string, init: RequestInit = {}) => fetch(running.address + path, { redirect: 'manual', ...init });

      beforeAll(async () => {
        const found = built.sites.get(siteName);
        if (!found) throw new Error(`There is no site ${siteName}.`);
        site = found;
        running = await host.start(site);
      });
      afterAll(() => running.stop());

      test.each([
        ['', 'text/html; charset=utf-8', REVALIDATE, 'same-origin'],
        ['claims/', 'text/html; charset=utf-8', REVALIDATE, 'same-origin'],
        ['cards/home.png', 'image/png', REVALIDATE, 'cross-origin'],
        ['cite/dossier.bib', 'application/x-bibtex; charset=utf-8', REVALIDATE, 'same-origin'],
        ['cite/dossier.ris', 'application/x-research-info-systems; charset=utf-8', REVALIDATE, 'same-origin'],
        ['pagefind/pagefind.js', '/javascript', REVALIDATE, 'same-origin'],
        ['_astro/*.js', '/javascript', FOREVER, 'same-origin'],
        ['_astro/*.woff2', 'font/woff2', FOREVER, 'same-origin'],
        ['pagefind/fragment/*.pf_fragment', '', FOREVER, 'same-origin'],
      ])('sends %s with its type, lifetime and every header', async (pattern, type, lifetime, resources) => {
        const path = await pathLike(site.folder, pattern);
        const response = await get(path);
        const bytes = Buffer.from(await response.arrayBuffer());
        expect(response.status).toBe(200);
        expect(bytes).toEqual(
          await readFile(
            join(
              site.folder,
              path.replace(/\/?$/, (end) => (path === '' || end === '/' ? `${end}index.html` : end)),
            ),
          ),
        );
        expect(response.headers.get('content-type')?.toLowerCase()).toContain(type);
        expect(response.headers.get('cache-control')).toBe(lifetime);
        expect(response.headers.get('cross-origin-resource-policy')).toBe(resources);
        for (const [header, value] of Object.entries(EVERYWHERE)) expect(response.headers.get(header)).toMatch(value);
        expect(response.headers.get('content-security-policy')?.includes('require-trusted-types-for')).toBe(siteName.includes(STRICT));
      });

      test.each(['claims/nowhere/deep/', 'nowhere', '_astro/nowhere.js', 'nowhere.bib'])(
        'has its own page where %s is not',
        async (path) => {
          const response = await get(path);
          expect(response.status).toBe(404);
          expect(await response.text()).toBe(await readFile(join(site.folder, '404.html'), 'utf8'));
          expect(response.headers.get('content-type')?.toLowerCase()).toBe('text/html; charset=utf-8');
          const isTold = !host.lacks.includes('headers by folder of what is not there');
          for (const [header, value] of Object.entries(EVERYWHERE)) {
            if (isTold || header !== BY_FOLDER) expect(response.headers.get(header)).toMatch(value);
          }
          if (isTold) {
            expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin');
          }
          expect(response.headers.get('cache-control')).not.toContain('immutable');
        },
      );

      test('lets others frame what is made for that', async () => {
        const pages = (await readdir(join(site.folder, 'embed'), { recursive: true })).filter((name) => name.endsWith('index.html')).sort();
        const response = await get(`embed/${(pages[0] ?? '').replace('index.html', '')}`);
        expect(response.status).toBe(200);
        const policy = response.headers.get('content-security-policy');
        expect(policy).toContain('frame-ancestors *');
        expect(policy).not.toContain("frame-ancestors 'none'");
      });

      test.each([
        ['claims', 'claims/'],
        ['search?q=bridge', 'search/?q=bridge'],
        ['chapters/the-closure', 'chapters/the-closure/'],
      ])('leads from %s to the address with a slash', async (path, to) => {
        const response = await get(path);
        expect(response.status).toBeOneOf([301, 307, 308]);
        expect(new URL(response.headers.get('location') ?? '', running.address + path).href).toBe(running.address + to);
      });

      test.each([
        ['people/mara/', 'entities/mara-lindqvist/'],
        ['old/ford.html', 'terms/#term-ford'],
      ])('leads from the old address %s to the new one, for good', async (path, to) => {
        const response = await get(path);
        expect(response.status).toBe(301);
        expect(new URL(response.headers.get('location') ?? '', running.address + path).href).toBe(running.address + to);
      });

      test('does not publish what only it reads', async () => {
        // Wrangler stumbles over them: 502.
        for (const path of ['_headers', '_redirects']) expect((await get(path)).ok).toBe(false);
        if (host.lacks.includes('unpublished files')) return;
        for (const path of ['.htaccess', '.sourcebound', '.nojekyll']) expect((await get(path)).status).toBe(404);
      });

      test('compresses texts, and nothing that is compressed already', async () => {
        const encodingOf = async (path: string) => (await get(await pathLike(site.folder, path), GZIP)).headers.get('content-encoding');
        if (!host.lacks.includes('compression')) {
          for (const path of ['', '_astro/*.js', 'dossier.json', 'cite/dossier.bib'])
            expect([path, await encodingOf(path)]).toEqual([path, 'gzip']);
        }
        for (const path of ['_astro/*.woff2', 'cards/home.png', 'pagefind/fragment/*.pf_fragment'])
          expect([path, await encodingOf(path)]).toEqual([path, null]);
      });

      test('answers who has a page already without sending it again', async () => {
        const etag = (await get('claims/', GZIP)).headers.get('etag') ?? '';
        expect(etag).not.toBe('');
        expect((await get('claims/', { headers: { ...GZIP.headers, 'if-none-match': etag } })).status).toBe(304);
      });

      test('shows pages and searches in a browser, without an error', async () => {
        const page = await browser.newPage();
        const errors: string[] = [];
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) errors.push(message.text());
        });
        page.on('pageerror', ({ message }) => errors.push(message));
        await page.goto(running.address);
        expect(await page.locator('h1').isVisible()).toBe(true);
        await page.goto(`${running.address}claims/`);
        await page.goto(`${running.address}search/?q=bridge`);
        await page.locator('[data-results][data-ready]').waitFor();
        expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
        expect(await page.locator('mark').count()).toBeGreaterThan(0);
        expect(errors).toEqual([]);
        expect(await page.evaluate(becomesMarkup)).toBe(!siteName.includes(STRICT));
        await page.close();
      });

      test.skipIf(missingPackages())('has at least 120 points of the Observatory', async () => {
        const { score, failed } = await scoreOf(running.address);
        expect(failed).toEqual([]);
        expect(score).toBeGreaterThanOrEqual(120);
      });
    });
  });
}

/** In the page: whether a text can become markup, which Trusted Types forbid. */
function becomesMarkup(): boolean {
  try {
    document.createElement('div').innerHTML = '<b>text</b>';
    return true;
  } catch {
    return false;
  }
}

/** The first file of the site whose path is like the pattern, in which `*` is any part of a name. */
async function pathLike(folder: string, pattern: string): Promise<string> {
  const [before, behind] = pattern.split('*');
  if (before === undefined || behind === undefined) return pattern;
  const name = (await readdir(join(folder, before))).sort().find((candidate) => candidate.endsWith(behind));
  if (name === undefined) throw new Error(`The site has no file like ${pattern}.`);
  return before + name;
}
