import { expect, test } from 'vitest';
import { DossierThread } from '../../../src/dossier-thread/dossier-thread.ts';
import { stopThreads } from '../../../src/threads/thread.ts';
import { Workspace } from '../../../src/workspace/workspace.ts';
import { folderOf } from '../../support/fixture.ts';

test('what was begun is not made a second time, however its folder is written', async () => {
  const cacheDir = '/tmp/sourcebound-none';
  const workspace = new Workspace(folderOf('base'), cacheDir);
  const thread = new DossierThread({ url: 'https://example.org', base: '/', cacheDir }, workspace);
  thread.start();
  thread.begin(cacheDir);
  const [first, second] = [thread.makeAside('search', `${cacheDir}/`), thread.makeAside('search', cacheDir)];
  expect(second).toEqual(first);
  expect(second.made).toBe(first.made);
  expect(thread.makeAside('search', `${cacheDir}-other`).made).not.toBe(first.made);
  await stopThreads();
});
