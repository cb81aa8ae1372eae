import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn } from '../../../src/publish/files-in.ts';
import { sealSite } from '../../../src/publish/seal.ts';
import { readSums, sha256, SUMS, writeSums } from '../../../src/publish/sums.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a sealed site is proven by sha256sum, whatever its files are called', async () => {
  const names = ['index.html', 'a/index.html', 'a b/ü.txt', 'back\\slash', 'two\nlines'];
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), name);
  }
  await sealSite(folder, new Map(names.map((name) => [name, sha256(Buffer.from(name))])));
  expect(() => execFileSync('sha256sum', ['-c', '--strict', '--quiet', SUMS], { cwd: folder })).not.toThrow();
  const sums = readSums(await readFile(join(folder, SUMS), 'utf8'));
  expect([...sums.keys(), SUMS].sort()).toEqual(filesIn(folder));

  await writeFile(join(folder, 'index.html'), 'indey.html');
  expect(() => execFileSync('sha256sum', ['-c', '--quiet', SUMS], { cwd: folder, stdio: 'ignore' })).toThrow();
});

test('the list is sorted by path and is read as it was written', () => {
  const hashes = new Map(['b', 'a/c', 'a\\nb', 'a', 'A'].map((path, index) => [path, String(index).repeat(64)]));
  const text = writeSums(hashes);
  expect(text.split('\n').map((line) => line.split('  ')[1])).toEqual(['A', 'a', 'a/c', 'a\\\\nb', 'b', undefined]);
  expect(readSums(text)).toEqual(hashes);
  expect(writeSums(readSums(text))).toBe(text);
});

test('what is no line of such a list is left out', () => {
  expect(readSums('<!doctype html>\n<p>Not found\n')).toEqual(new Map());
});
