import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DossierThread } from '../../../src/dossier-thread/dossier-thread.ts';
import { stopThreads } from '../../../src/threads/thread.ts';
import { Workspace } from '../../../src/workspace/workspace.ts';
import { folderOf } from '../../support/fixture.ts';

test('a share image that the book shows too is drawn once', async () => {
  const cacheDir = await mkdtemp(join(tmpdir(), 'sourcebound-cards-'));
  const workspace = new Workspace(folderOf('base'), cacheDir);
  const thread = new DossierThread({ url: 'https://example.org', base: '/', cacheDir }, workspace);
  const book = new TextEncoder().encode('<main><header id="title"><h1>T</h1></header><section id="a"><h2>A</h2></section></main>');
  const [{ count, drawn }] = await Promise.all([thread.makeAside('cards', join(cacheDir, 'site')).made, thread.makeBook(book)]);
  expect(count).toBeGreaterThan(0);
  expect(drawn).toBe(count);
  await rm(cacheDir, { recursive: true, force: true });
});

test('what was begun is not made a second time, however its folder is written', async () => {
  const cacheDir = '/tmp/sourcebound-none';
  const workspace = new Workspace(folderOf('base'), cacheDir);
  const thread = new DossierThread({ url: 'https://example.org', base: '/', cacheDir }, workspace);
  thread.start();
  thread.begin('search', cacheDir);
  const [first, second] = [thread.makeAside('search', `${cacheDir}/`), thread.makeAside('search', cacheDir)];
  expect(second).toEqual(first);
  expect(second.made).toBe(first.made);
  expect(thread.makeAside('search', `${cacheDir}-other`).made).not.toBe(first.made);
  await stopThreads();
});

test('a file that the publisher has is left to them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  const [site, publicDir, cacheDir] = ['site', 'public', 'cache'].map((name) => join(folder, name)) as [string, string, string];
  await mkdir(publicDir);
  await writeFile(join(publicDir, 'robots.txt'), 'User-agent: *\n');
  const thread = new DossierThread({ url: 'https://example.org', base: '/', cacheDir }, new Workspace(folderOf('base'), cacheDir));
  await thread.makeFiles(site, publicDir);
  const made = await readdir(site);
  expect(made).toContain('llms.txt');
  expect(made).not.toContain('robots.txt');
  await rm(folder, { recursive: true });
});
