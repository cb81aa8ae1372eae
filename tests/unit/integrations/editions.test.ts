import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editions, editionsPart, sitemapsOf, type EditionsPart } from '../../../src/integrations/editions.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sourcebound-editions-'));
  for (const folder of ['site', 'ar']) await mkdir(join(root, folder));
  for (const file of ['index.html', '404.html', 'robots.txt', 'sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml'])
    await writeFile(join(root, 'ar', file), file);
});
afterEach(() => rm(root, { recursive: true }));

const first = (): EditionsPart => ({ type: 'first', made: [{ name: 'ar', folder: join(root, 'ar'), records: 1 }] });
/** Runs the hook as Astro does. */
const done = (part: EditionsPart) =>
  editions(part).hooks['astro:build:done']?.({ dir: pathToFileURL(`${join(root, 'site')}/`) } as never) as Promise<void>;

test('the first edition takes the others into its site, without what there is one of', async () => {
  await done(first());
  expect(await readdir(root)).toEqual(['site']);
  expect((await readdir(join(root, 'site/ar'))).sort()).toEqual(['index.html', 'sitemap-0.xml', 'sitemap-1.xml', 'sitemap-index.xml']);
});

test('another edition takes none', async () => {
  await done({ type: 'other', name: 'ar' });
  expect(await readdir(join(root, 'site'))).toEqual([]);
});

test('what lies where an edition is published is never written over', async () => {
  await mkdir(join(root, 'site/ar'));
  await expect(done(first())).rejects.toThrow('The folder public holds ar, where the edition ar is published. Call it by another name.');
});

test('the site maps of the others are named for the index', async () => {
  expect(await sitemapsOf(first())).toEqual(['ar/sitemap-0.xml', 'ar/sitemap-1.xml']);
  expect(await sitemapsOf(undefined)).toEqual([]);
  expect(await sitemapsOf({ type: 'other', name: 'ar' })).toEqual([]);
});

test('what the command has said is found among the integrations', () => {
  const part: EditionsPart = { type: 'other', name: 'ar' };
  expect(editionsPart({ integrations: [{ name: 'other', hooks: {} }, editions(part)] })).toBe(part);
  expect(editionsPart({ integrations: [] })).toBeUndefined();
});
