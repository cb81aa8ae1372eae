/** A dossier of an article, one chapter and a claim is whole: what it has none of has no page, no heading and no link. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlFindings } from '../support/html-findings.ts';
import { build, filesOf } from './build.ts';

const ROOT = '.tmp/build-small';
const TEXT = 'The bridge will close, the council said.\n\n* * *\n\n“We will not rush,” said Mara Lindqvist.\n';
const CONTENT = {
  'dossier.yaml':
    "title: The bridge\nquestion: Why is it closed?\nbrief: It is old.\nlanguage: en\nsource: herald\npublished: '2024-05-20'\nupdated: '2024-05-20'\nowner:\n  name: Us\nlicence:\n  name: CC0 1.0\n",
  'sources/herald/text.txt': TEXT,
  'sources/herald/source.yaml': `publisher: The Herald\npublished: '2024-05-16'\nlanguage: en\nrights:\n  reproduce: full\n  statement: Ours.\nsha256: ${createHash('sha256').update(TEXT).digest('hex')}\n`,
  'chapters/01-the-closure.mdx': '---\ntitle: The closure\nsummary: What happened.\n---\n\nThe bridge closes [¶1](source:herald#p1).\n',
  'claims/it-closes.mdx':
    "---\nclaim: The bridge closes.\nkind: fact\nstanding: reported\ngist: Only here.\nevidence:\n  - exact: The bridge will close\nasOf: '2024-05-20'\n---\n",
};

let files: Map<string, Buffer>;
const text = (path: string) => files.get(path)?.toString('utf8') ?? '';
const pages = () => [...files.keys()].filter((path) => path.endsWith('.html') && !path.startsWith('embed/'));

beforeAll(async () => {
  for (const [path, words] of Object.entries(CONTENT)) {
    await mkdir(dirname(join(ROOT, 'content', path)), { recursive: true });
    await writeFile(join(ROOT, 'content', path), words);
  }
  const { code, output } = await build({ CONTENT_DIR: join(ROOT, 'content'), OUT_DIR: join(ROOT, 'site') });
  expect([code, output]).toEqual([0, expect.stringContaining('The site is in')]);
  files = await filesOf(join(ROOT, 'site'));
}, 120_000);

afterAll(() => rm(ROOT, { recursive: true, force: true }));

test('empty lists have no page', () => {
  expect(pages().filter((path) => /^(?:entities|chronology|quotes|network|terms|references)\//.test(path))).toEqual([]);
  expect(pages()).toEqual(expect.arrayContaining(['claims/index.html', 'corrections/index.html']));
});

test('what would be empty is no file, and the page on the method names none', () => {
  expect([...files.keys()].filter((path) => /^(?:references|chronology)\.|^data\/(?!claims|datapackage)/.test(path))).toEqual([]);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(['annotations.jsonld', 'data/claims.csv', 'data/datapackage.json', 'feed.atom']),
  );
  expect(text('about/index.html')).toContain('href="/data/claims.csv"');
  expect(text('about/index.html')).not.toMatch(/chronology\.ics|references\.bib/);
});

test('a list in which nothing can be chosen has no filters', () => {
  expect(text('claims/index.html')).toContain('id="ledger"');
  expect(text('claims/index.html')).not.toContain('<filter-list');
});

test('the rules of a page stand in it, and the only style sheet in a file is that for paper', () => {
  expect([...files.keys()].filter((path) => path.endsWith('.css'))).toEqual([expect.stringMatching(/^_astro\/print\./)]);
  for (const page of pages()) {
    expect([...text(page).matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([link]) => link)).toEqual([
      expect.stringMatching(/href="\/_astro\/print\.[^"]+\.css" media="print"/),
    ]);
    expect(text(page).match(/<style>/g)).toHaveLength(1);
  }
});

test('no link leads to what is not there', () => {
  const lost = pages().flatMap((page) =>
    Array.from(text(page).matchAll(/href="\/([^"#?]*)/g), ([, path = '']) => path).filter(
      (path) => !files.has(path) && !files.has(`${path}index.html`),
    ),
  );
  expect(lost).toEqual([]);
});

test('one is counted as one', () => {
  for (const page of pages()) expect([page, ...(text(page).match(/\b(?:0|1) [a-z]+s\b(?! so far)/g) ?? [])]).toEqual([page]);
});

test('only the marks that it has are explained', () => {
  expect(text('about/index.html')).toContain('one witness only');
  expect(text('about/index.html')).not.toContain('others confirm it independently');
});

test('every page is valid', async () => {
  expect(await htmlFindings(new Map(pages().map((page) => [page, text(page)])))).toEqual([]);
});
