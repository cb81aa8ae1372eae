/** Pages of the publisher's own: in the foot of every page in the order of their numbers; without any, no trace of them. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlFindings } from '../support/html-findings.ts';
import { addToChapter, build, copyBase, filesOf, SUMMARY } from './build.ts';

const ROOT = '.tmp/build-own-pages';
const METHOD = `---
title: Our method
description: How we work.
---

We asked whoever is named. The [imprint](page:imprint) says who we are.
`;
const IMPRINT = `---
title: Imprint
description: Who answers for this dossier.
updated: 2024-06-01
---

The Example Desk, 1 Example Street.
`;

let withPages: Map<string, Buffer>;
let without: Map<string, Buffer>;
const text = (path: string, files = withPages) => files.get(path)?.toString('utf8') ?? '';
const htmlOf = (files: Map<string, Buffer>) => [...files.keys()].filter((path) => path.endsWith('.html'));
const footOf = (html: string) => /<footer[^]*<\/footer>/.exec(html)?.[0] ?? '';

/** The site of the base dossier with more files. */
async function siteWith(name: string, pages: Record<string, string>, chapter = ''): Promise<Map<string, Buffer>> {
  const content = await copyBase(join(ROOT, name));
  for (const [path, prose] of Object.entries(pages)) {
    await mkdir(join(content, 'pages'), { recursive: true });
    await writeFile(join(content, 'pages', path), prose);
  }
  await addToChapter(content, chapter);
  const out = join(ROOT, `${name}-site`);
  const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: out, SITE_URL: 'https://site.example' });
  expect(output.replace(SUMMARY, '')).toBe(`The site is in ${out}, to be published at https://site.example/.\n`);
  expect(code).toBe(0);
  return filesOf(out);
}

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  const chapter = '\nHow the paper was read is [told elsewhere](page:method).\n';
  withPages = await siteWith('some', { '01-method.mdx': METHOD, '02-imprint.mdx': IMPRINT }, chapter);
  without = await siteWith('none', {});
});
afterAll(() => rm(ROOT, { recursive: true, force: true }));

test('every page has them last in the list of its foot, in their order', () => {
  // The cards that other sites frame have no foot.
  for (const page of htmlOf(withPages).filter((path) => !path.startsWith('embed/'))) {
    const links = Array.from(footOf(text(page)).matchAll(/<li>\s*<a href="([^"]+)"[^>]*>([^<]+)<\/a>/g), ([, url, title]) => [url, title]);
    expect(links.slice(-2), page).toEqual([
      ['/pages/method/', 'Our method'],
      ['/pages/imprint/', 'Imprint'],
    ]);
  }
});

test('the foot of a page says that one is on it', () => {
  expect(footOf(text('pages/imprint/index.html')).match(/<a[^>]*aria-current="page"[^>]*>/g)).toEqual([
    '<a href="/pages/imprint/" aria-current="page">',
  ]);
});

test('a page has its title, its prose, and its date where it gives one', () => {
  const imprint = text('pages/imprint/index.html');
  expect(imprint).toContain('<h1>Imprint</h1>');
  expect(imprint).toContain('The Example Desk, 1\u00a0Example Street.');
  expect(imprint).toContain('Last changed 1 June 2024.');
  expect(imprint).toContain('<meta name="description" content="Who answers for this dossier.">');
  expect(imprint).toContain('"dateModified":"2024-06-01"');
  expect(text('pages/method/index.html')).not.toContain('Last changed');
});

test('a typed link leads to it, with a preview; in the book to the site', () => {
  expect(text('pages/method/index.html')).toContain('href="/pages/imprint/"');
  expect(text('chapters/the-closure/index.html')).toContain('href="/pages/method/"');
  const book = text('print/index.html');
  expect(book).toContain('href="https://site.example/pages/method/"');
  expect(book).not.toContain('We asked whoever is named.');
  const previews = [...withPages.keys()].filter((path) => path.startsWith('previews/')).map((path) => text(path));
  expect(previews.join('')).toContain('"pages/imprint":{"label":"Page","title":"Imprint","text":"Who answers for this dossier."}');
});

test('the sitemap and the data have them', () => {
  expect(text('sitemap-0.xml')).toContain('<loc>https://site.example/pages/imprint/</loc>');
  const { pages } = JSON.parse(text('dossier.json')) as { pages: Record<string, unknown>[] };
  expect(pages).toMatchObject([
    { id: 'method', url: 'https://site.example/pages/method/', title: 'Our method' },
    { id: 'imprint', description: 'Who answers for this dossier.', updated: '2024-06-01' },
  ]);
});

test('they are valid HTML', async () => {
  const pages = htmlOf(withPages).filter((path) => path.startsWith('pages/'));
  expect(pages).toHaveLength(2);
  expect(await htmlFindings(pages.map((page) => [page, text(page)] as const))).toEqual([]);
});

test('a dossier without any has no trace of them', () => {
  expect([...without.keys()].filter((path) => path.startsWith('pages/'))).toEqual([]);
  for (const path of [...htmlOf(without), 'sitemap-0.xml']) expect(text(path, without), path).not.toContain('/pages/');
  expect(JSON.parse(text('dossier.json', without))).toHaveProperty('pages', []);
});
