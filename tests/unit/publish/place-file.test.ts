import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkNew, writeNew } from '../../../src/publish/place-file.ts';

let folder: string;
const bytes = new TextEncoder().encode('words');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  await writeFile(join(folder, 'file'), bytes);
});

afterAll(() => rm(folder, { recursive: true }));

test('a file gets a second name, in a folder that is made for it', async () => {
  const path = join(folder, 'a/b');
  expect(linkNew(path, join(folder, 'file'), bytes)).toBe(true);
  expect((await stat(path)).ino).toBe((await stat(join(folder, 'file'))).ino);
});

test('where it can get none, its bytes are written', async () => {
  const path = join(folder, 'c');
  // A folder has no second name on any system.
  expect(linkNew(path, folder, bytes)).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('words');
});

test('what stands there already stays', async () => {
  const path = join(folder, 'd');
  await writeFile(path, 'others');
  expect([writeNew(path, bytes), linkNew(path, join(folder, 'file'), bytes), linkNew(path, folder, bytes)]).toEqual([false, false, false]);
  expect(await readFile(path, 'utf8')).toBe('others');
});

test('what hinders the writing is said', () => {
  expect(() => writeNew(join(folder, 'file/below'), bytes)).toThrow(/ENOTDIR|EEXIST/);
});
