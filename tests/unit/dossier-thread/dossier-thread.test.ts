import { mkdtemp, rm } from 'node:fs/promises';
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
