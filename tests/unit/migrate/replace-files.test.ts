import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFiles } from '../../../src/migrate/replace-files.ts';

const OLD = { 'a.txt': 'old a', 'b.txt': 'old b', 'c/d.txt': 'old d' };
const NEW = new Map([
  ['a.txt', 'new a'],
  ['b.txt', 'new b'],
  ['c/d.txt', 'new d'],
]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  await mkdir(join(folder, 'c'));
  for (const [path, text] of Object.entries(OLD)) await writeFile(join(folder, path), text);
});
afterEach(() => rm(folder, { recursive: true }));

const texts = async () =>
  Object.fromEntries(await Promise.all(Object.keys(OLD).map(async (path) => [path, await readFile(join(folder, path), 'utf8')])));
const names = async () => (await readdir(folder)).sort();

test('replaces every file, the last one last, and leaves nothing else behind', async () => {
  await chmod(join(folder, 'b.txt'), 0o600);
  const order: string[] = [];
  await replaceFiles(folder, NEW, 'a.txt', (from, to) => {
    order.push(String(to).slice(folder.length + 1));
    return rename(from, to);
  });
  expect(order).toEqual(['b.txt', join('c', 'd.txt'), 'a.txt']);
  expect(await texts()).toEqual(Object.fromEntries(NEW));
  expect(await names()).toEqual(['a.txt', 'b.txt', 'c']);
  expect((await stat(join(folder, 'b.txt'))).mode & 0o777).toBe(0o600);
});

test.each([1, 2, 3])('when rename %i fails, every file is as it was', async (failing) => {
  let count = 0;
  const failingRename: typeof rename = (from, to) => {
    count++;
    return count === failing ? Promise.reject(new Error('disk')) : rename(from, to);
  };
  await expect(replaceFiles(folder, NEW, 'a.txt', failingRename)).rejects.toThrow('disk');
  expect(await texts()).toEqual(OLD);
  expect(await names()).toEqual(['a.txt', 'b.txt', 'c']);
});

test('when a file is not there, none is replaced', async () => {
  await expect(replaceFiles(folder, new Map([...NEW, ['none.txt', 'new']]), 'a.txt')).rejects.toThrow('ENOENT');
  expect(await texts()).toEqual(OLD);
  expect(await names()).toEqual(['a.txt', 'b.txt', 'c']);
});

test('when the old files cannot be put back, they stay beside the others', async () => {
  let count = 0;
  const failingRename: typeof rename = (from, to) => (++count > 1 ? Promise.reject(new Error('disk')) : rename(from, to));
  await expect(replaceFiles(folder, NEW, 'a.txt', failingRename)).rejects.toThrow('disk');
  const [aside = ''] = await names();
  expect(await readFile(join(folder, aside, 'old/b.txt'), 'utf8')).toBe('old b');
});
