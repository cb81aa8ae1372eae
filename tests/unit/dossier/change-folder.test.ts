import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeFolder, type FileChange } from '../../../src/dossier/change-folder.ts';

const OLD = { 'a.txt': 'old a', 'b.txt': 'old b', 'c/d.txt': 'old d' };
const NEW = { 'b.txt': 'new b', 'c/d.txt': 'new d', 'a.txt': 'new a' };
const REPLACE = Object.entries(NEW).map(([path, content]): FileChange => ({ type: 'replace', path, content }));
/** One file is changed, one goes to another folder, and its folder goes with it. */
const MOVE: FileChange[] = [
  { type: 'replace', path: 'a.txt', content: 'new a' },
  { type: 'add', path: 'e/f/d.txt', content: 'new d', like: 'c/d.txt' },
  { type: 'remove', path: 'c/d.txt' },
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  await mkdir(join(folder, 'c'));
  for (const [path, text] of Object.entries(OLD)) await writeFile(join(folder, path), text);
});
afterEach(() => rm(folder, { recursive: true }));

async function texts(): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')])));
}
const names = async () => (await readdir(folder)).sort();
const failing = (failingAt: number): typeof rename => {
  let count = 0;
  return (from, to) => (++count === failingAt ? Promise.reject(new Error('disk')) : rename(from, to));
};

test('replaces every file in their order, and leaves nothing else behind', async () => {
  await chmod(join(folder, 'b.txt'), 0o600);
  const order: string[] = [];
  await changeFolder(folder, REPLACE, (from, to) => {
    order.push(String(to).slice(folder.length + 1));
    return rename(from, to);
  });
  expect(order).toEqual(['b.txt', join('c', 'd.txt'), 'a.txt']);
  expect(await texts()).toEqual(NEW);
  expect(await names()).toEqual(['a.txt', 'b.txt', 'c']);
  expect((await stat(join(folder, 'b.txt'))).mode & 0o777).toBe(0o600);
});

test('moves a file with its permissions, and removes the folder that is empty then', async () => {
  await chmod(join(folder, 'c/d.txt'), 0o600);
  await changeFolder(folder, MOVE);
  expect(await texts()).toEqual({ 'a.txt': 'new a', 'b.txt': 'old b', 'e/f/d.txt': 'new d' });
  expect(await names()).toEqual(['a.txt', 'b.txt', 'e']);
  expect((await stat(join(folder, 'e/f/d.txt'))).mode & 0o777).toBe(0o600);
});

test.each([
  [1, REPLACE],
  [2, REPLACE],
  [3, REPLACE],
  [1, MOVE],
  [2, MOVE],
  [3, MOVE],
])('when change %i fails, every file is as it was', async (at, changes) => {
  await expect(changeFolder(folder, changes, failing(at))).rejects.toThrow('disk');
  expect(await texts()).toEqual(OLD);
  expect(await names()).toEqual(['a.txt', 'b.txt', 'c']);
});

test.each<[string, FileChange, string]>([
  ['a file to replace is not there', { type: 'replace', path: 'none.txt', content: 'new' }, 'ENOENT'],
  ['a file to remove is not there', { type: 'remove', path: 'none.txt' }, 'ENOENT'],
  ['a new file is there already', { type: 'add', path: 'b.txt', content: 'new' }, 'b.txt is there already.'],
])('when %s, nothing is changed', async (_, change, message) => {
  await expect(changeFolder(folder, [...REPLACE, change])).rejects.toThrow(message);
  expect(await texts()).toEqual(OLD);
  expect(await names()).toEqual(['a.txt', 'b.txt', 'c']);
});

test('when the old files cannot be put back, they stay beside the others', async () => {
  let count = 0;
  const failingRename: typeof rename = (from, to) => (++count > 1 ? Promise.reject(new Error('disk')) : rename(from, to));
  await expect(changeFolder(folder, REPLACE, failingRename)).rejects.toThrow('disk');
  const [aside = ''] = await names();
  expect(await readFile(join(folder, aside, 'old/b.txt'), 'utf8')).toBe('old b');
});
