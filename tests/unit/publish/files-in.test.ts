import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { entriesIn, filesIn } from '../../../src/publish/files-in.ts';

test('lists files and empty folders, and what lies behind a link to a folder', async () => {
  const root = await mkdtemp(join(tmpdir(), 'files-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const site = join(root, 'site');
  for (const folder of ['site/b/c', 'site/empty', 'other/empty']) await mkdir(join(root, folder), { recursive: true });
  for (const file of ['site/b/c/2.html', 'site/b/1.html', 'site/a.html', 'other/3.html']) await writeFile(join(root, file), '');
  expect(entriesIn(site)).toEqual(['a.html', 'b/1.html', 'b/c/2.html', 'empty/']);
  await symlink(join(root, 'other'), join(site, 'link'));
  await symlink(join(root, 'nowhere'), join(site, 'lost'));
  await symlink(site, join(site, 'b/up'));
  await symlink('self', join(site, 'self'));
  expect(entriesIn(site)).toEqual(['a.html', 'b/1.html', 'b/c/2.html', 'b/up', 'empty/', 'link/3.html', 'link/empty/', 'lost', 'self']);
  expect(filesIn(site)).toEqual(['a.html', 'b/1.html', 'b/c/2.html', 'b/up', 'link/3.html', 'lost', 'self']);
  expect(filesIn(join(site, 'empty'))).toEqual([]);
});
