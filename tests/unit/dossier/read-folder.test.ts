import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from '../../../src/dossier/read-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('files come in a fixed order with paths below the folder', async () => {
  await mkdir(join(folder, 'b/c'), { recursive: true });
  await writeFile(join(folder, 'b/c/z.txt'), 'z');
  await writeFile(join(folder, 'b/a.txt'), 'a');
  await writeFile(join(folder, 'a.txt'), '');
  expect((await readFolder(folder)).map(({ path }) => path)).toEqual(['a.txt', 'b/a.txt', 'b/c/z.txt']);
});

test('hidden files are left alone', async () => {
  await writeFile(join(folder, '.DS_Store'), 'x');
  expect(await readFolder(folder)).toEqual([]);
});

test('links are named and never followed', async () => {
  await symlink('/etc', join(folder, 'etc'));
  await symlink('/etc/passwd', join(folder, 'passwd'));
  await symlink('..', join(folder, 'up'));
  expect(await readFolder(folder)).toEqual([
    { type: 'link', path: 'etc' },
    { type: 'link', path: 'passwd' },
    { type: 'link', path: 'up' },
  ]);
});

test('huge files are named and never loaded', async () => {
  await writeFile(join(folder, 'huge.txt'), '');
  await truncate(join(folder, 'huge.txt'), 1_000_001);
  expect(await readFolder(folder)).toEqual([{ type: 'too-large', path: 'huge.txt', bytes: 1_000_001 }]);
});

test('a folder that is not there is empty', async () => {
  expect(await readFolder(join(folder, 'nowhere'))).toEqual([]);
});

test('a file is not a folder', async () => {
  await writeFile(join(folder, 'a.txt'), '');
  await expect(readFolder(join(folder, 'a.txt'))).rejects.toThrow('ENOTDIR');
});
