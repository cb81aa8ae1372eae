/** Old addresses lead to the new ones, under a sub-path too, in a page that needs no script and that nobody searches. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContext } from '../../src/verify/rule.ts';
import { sitePages } from '../../src/verify/site-pages.ts';
import { readContent } from '../support/check.ts';
import { loadFixture } from '../support/fixture.ts';
import { htmlFindings } from '../support/html-findings.ts';
import { build, copyBase, filesOf } from './build.ts';

const ROOT = '.tmp/build-redirects';
const REDIRECTS =
  "- from: people/mara/\n  to: entities/mara-lindqvist/\n- from: old/ford.html\n  to: terms/#term-ford\n- from: start/\n  to: ''\n";

let files: Map<string, Buffer>;
const text = (path: string) => files.get(path)?.toString('utf8') ?? '';

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  const content = await copyBase(join(ROOT, 'content'));
  await writeFile(join(content, 'redirects.yaml'), REDIRECTS);
  const env = { CONTENT_DIR: content, OUT_DIR: join(ROOT, 'site'), SITE_URL: 'https://example.org/archive/' };
  const { code, output } = await build(env);
  expect([code, output]).toEqual([0, expect.stringContaining('The site is in')]);
  files = await filesOf(join(ROOT, 'site'));
});

afterAll(() => rm(ROOT, { recursive: true, force: true }));

test.each([
  ['people/mara/index.html', '/archive/entities/mara-lindqvist/', 'Mara Lindqvist'],
  ['old/ford.html', '/archive/terms/#term-ford', 'ford'],
  ['start/index.html', '/archive/', 'Why is the bridge at Harrow Ford closed?'],
])('%s', (path, address, title) => {
  const page = text(path);
  expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${address}">`);
  expect(page).toContain(`<link rel="canonical" href="https://example.org${address}">`);
  expect(page).toContain(`<a href="${address}" lang="en">${title}</a>`);
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).not.toContain('<script');
  expect(page).toContain("default-src 'none'");
});

test('each is a valid page', async () => {
  const paths = ['people/mara/index.html', 'old/ford.html', 'start/index.html'];
  expect(await htmlFindings(paths.map((path) => [path, text(path)]))).toEqual([]);
});

/** What says to a host, and to the next build, where they lead or that they are there. */
const SAY_SO = ['.sourcebound', '_redirects', '_headers', '.htaccess', 'SHA256SUMS'];

test('no map of the site, list, search or copy of the data has them', () => {
  const others = [...files].filter(
    ([path]) => !['people/', 'old/', 'start/'].some((folder) => path.startsWith(folder)) && !SAY_SO.includes(path),
  );
  for (const old of ['people/mara', 'old/ford', 'archive/start']) {
    expect(others.filter(([, bytes]) => bytes.includes(old)).map(([path]) => path)).toEqual([]);
  }
});

test('the check knows every page that the build makes', async () => {
  const base = await loadFixture();
  const known = sitePages(createContext(base, readContent(base)));
  const made = [...files.keys()].filter((path) => path.endsWith('.html')).map((path) => path.replace(/index\.html$/, ''));
  expect(
    new Set(made.filter((path) => !['people/mara/', 'old/ford.html', 'start/'].includes(path) && !path.startsWith('claims/order/'))),
  ).toEqual(known);
});

test('a page that the check does not know is never overwritten', async () => {
  const content = join(ROOT, 'content');
  await writeFile(join(content, 'redirects.yaml'), '- from: claims/order/report/\n  to: claims/\n');
  const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: join(ROOT, 'site') });
  expect([code, output.includes('redirects.yaml leads `claims/order/report/` elsewhere')]).toEqual([1, true]);
});

test('an address that was published before and would be there no more stops the build, until it leads somewhere', async () => {
  const [content, out, sitemap] = ['content-later', 'site-later', 'earlier.xml'].map((name) => join(ROOT, name)) as [
    string,
    string,
    string,
  ];
  await copyBase(content);
  // The earlier site was at another address.
  const locations = [...text('sitemap-0.xml').matchAll(/<loc>https:\/\/example\.org\/archive\/([^<]*)<\/loc>/g)].map(
    ([, path = '']) => path,
  );
  const addresses = [...locations, 'entities/mara-lindquist/'].map((path) => `<url><loc>https://old.example/${path}</loc></url>`);
  await writeFile(sitemap, `<urlset>${addresses.join('')}</urlset>`);
  const env = { CONTENT_DIR: content, OUT_DIR: out, SITE_URL: 'https://example.org/archive/' };
  const refused = await build(env, '--sitemap', sitemap);
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('One address of');
  expect(refused.output).toContain('- from: entities/mara-lindquist/\n  to: entities/mara-lindqvist/\n');
  expect(refused.output).toContain(`Nothing was published in ${out}.`);
  await writeFile(join(content, 'redirects.yaml'), '- from: entities/mara-lindquist/\n  to: entities/mara-lindqvist/\n');
  expect((await build(env, '--sitemap', sitemap)).code).toBe(0);
  // It is looked at even when nothing has changed since.
  await writeFile(sitemap, `<urlset><url><loc>https://old.example/</loc></url><url><loc>https://old.example/lost/</loc></url></urlset>`);
  const again = await build(env, '--sitemap', sitemap);
  expect([again.code, again.output.includes('- from: lost/')]).toEqual([1, true]);
}, 300_000);
