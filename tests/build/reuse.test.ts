/** What would be the same is not made again, and nobody can tell by the site. */
import { appendFile, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layFixture } from '../support/lay-fixture.ts';
import { build, differences } from './build.ts';

const ROOT = '.tmp/build-reuse';
const [CONTENT, OUT] = [join(ROOT, 'content'), join(ROOT, 'site')];
const ENV = { CONTENT_DIR: CONTENT, OUT_DIR: OUT, CACHE_DIR: join(ROOT, 'cache') };
const AR = 'editions/ar';
/** Files in which no prose of an entry stands. */
const QUIET = [
  'index.html',
  'cards/home.png',
  'annotations.jsonld',
  'entities/index.html',
  'entities/ford-street-traders/index.html',
  'ar/index.html',
  'ar/quotes/index.html',
];

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  await layFixture(CONTENT, 'editions');
  expect((await build(ENV)).code).toBe(0);
}, 300_000);

afterAll(() => rm(ROOT, { recursive: true, force: true }));

/** Builds, and gives which of the pages are the files that they were. */
async function stillTheSame(pages: readonly string[], ...args: string[]): Promise<string[]> {
  const before = await Promise.all(pages.map(fileOf));
  const { code, output } = await build(ENV, ...args);
  expect([code, output]).toEqual([0, expect.stringContaining('The site is in')]);
  const after = await Promise.all(pages.map(fileOf));
  return pages.filter((_, index) => before[index] === after[index]);
}

/** The files that differ from those of a site for which nothing was there before. */
async function otherThanFresh(): Promise<string[]> {
  const fresh = { ...ENV, OUT_DIR: join(ROOT, 'fresh'), CACHE_DIR: join(ROOT, 'fresh-cache') };
  for (const folder of [fresh.OUT_DIR, fresh.CACHE_DIR]) await rm(folder, { recursive: true, force: true });
  expect((await build(fresh)).code).toBe(0);
  return differences(OUT, fresh.OUT_DIR);
}

/** Tells a file from another at the same path: the old folder is there until the new one takes its place. */
const fileOf = async (page: string): Promise<bigint> => (await stat(join(OUT, page), { bigint: true })).ino;

test('a sentence more makes the pages that show it again, in each edition, and no others', async () => {
  const changed = [
    'entities/harrow-ford',
    'events/closure-announced',
    'quotes/lindqvist-carry',
    'claims/ferry-is-dear',
    `${AR}/claims/ferry-is-dear`,
  ];
  for (const entry of changed) await appendFile(join(CONTENT, `${entry}.mdx`), '\nThe river is low.\n');
  const pages = changed.map((entry) => `${entry.replace('editions/', '')}/index.html`);
  expect(await stillTheSame([...pages, ...QUIET])).toEqual(QUIET);
  for (const page of pages) expect(await readFile(join(OUT, page), 'utf8')).toContain('The river is low.');
  // The next build knows of both kinds.
  await appendFile(join(CONTENT, 'events/closure-announced.mdx'), '\nIt rises in May.\n');
  expect(await stillTheSame([...pages, ...QUIET])).toEqual([...pages, ...QUIET].filter((page) => !page.startsWith('events/')));
  expect(await otherThanFresh()).toEqual([]);
});

test('what may be in any page, or is seen elsewhere, makes all of its edition again', async () => {
  const others = QUIET.filter((page) => page.startsWith('ar/'));
  await appendFile(join(CONTENT, 'chapters/01-the-closure.mdx'), '\nThe river is low.\n');
  await appendFile(join(CONTENT, 'terms/ford.mdx'), '\nThe river is low.\n');
  // Copies are made of what each shows.
  expect(await stillTheSame(QUIET)).toEqual(QUIET.filter((file) => others.includes(file) || !file.endsWith('.html')));
  await appendFile(join(CONTENT, 'entities/harrow-ford.mdx'), '\nIt has [a bridge](event:bridge-built).\n');
  expect(await stillTheSame(QUIET)).toEqual(others);
  expect(await readFile(join(OUT, 'events/bridge-built/index.html'), 'utf8')).toContain('It has');
  const traders = join(CONTENT, 'entities/ford-street-traders.mdx');
  await writeFile(traders, (await readFile(traders, 'utf8')).replace('Association of shopkeepers', 'Union of shopkeepers'));
  expect(await stillTheSame(QUIET)).toEqual(others);
  expect(await otherThanFresh()).toEqual([]);
});

test('a page that somebody has changed is made again, and all are when that is asked for', async () => {
  await writeFile(join(OUT, 'entities/index.html'), 'changed by hand');
  await appendFile(join(CONTENT, 'claims/ferry-is-dear.mdx'), '\nNo one rows.\n');
  expect(await stillTheSame(QUIET)).toEqual(QUIET.filter((page) => page !== 'entities/index.html'));
  expect(await otherThanFresh()).toEqual([]);
  await appendFile(join(CONTENT, 'claims/ferry-is-dear.mdx'), '\nNo one swims.\n');
  expect(await stillTheSame(QUIET, '--force')).toEqual([]);
});
