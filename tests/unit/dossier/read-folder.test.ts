import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FolderReader, readFolder } from '../../../src/dossier/read-folder.ts';

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
  await truncate(join(folder, 'huge.txt'), 1_001);
  expect(await readFolder(folder, () => 1_000)).toEqual([{ type: 'too-large', path: 'huge.txt', bytes: 1_001, limit: 1_000 }]);
});

test('what has no place is named and never opened', async () => {
  await writeFile(join(folder, 'video.mp4'), 'x');
  expect(await readFolder(folder, () => 0)).toEqual([{ type: 'foreign', path: 'video.mp4' }]);
});

test('a pipe is named and never waited for', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.mdx')]);
  expect(await readFolder(folder)).toEqual([{ type: 'special', path: 'pipe.mdx' }]);
});

test('a socket is named', async () => {
  const server = createServer().listen(join(folder, 'socket.mdx'));
  await once(server, 'listening');
  expect(await readFolder(folder)).toEqual([{ type: 'special', path: 'socket.mdx' }]);
  server.close();
});

test('a name that is no UTF-8 is named', async () => {
  await writeFile(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.mdx')]), 'x');
  expect(await readFolder(folder)).toEqual([{ type: 'misnamed', path: 'caf\ufffd.mdx' }]);
});

test('a folder that is not there is empty', async () => {
  expect(await readFolder(join(folder, 'nowhere'))).toEqual([]);
});

test('a file is not a folder', async () => {
  await writeFile(join(folder, 'a.txt'), '');
  expect(await readFolder(join(folder, 'a.txt'))).toEqual([{ type: 'unreadable', path: '.', code: 'ENOTDIR' }]);
});

describe('a folder that is read again', () => {
  test('keeps what was not written, and says whether anything was', async () => {
    await Promise.all([
      writeFile(join(folder, 'a.txt'), 'a'),
      writeFile(join(folder, 'b.txt'), 'b'),
      symlink('a.txt', join(folder, 'c.txt')),
    ]);
    const reader = new FolderReader(folder, () => 1_000);
    const first = await reader.read();
    expect(first.isChanged).toBe(true);
    const second = await reader.read();
    expect(second.isChanged).toBe(false);
    expect(second.files).toEqual(first.files);

    await writeFile(join(folder, 'b.txt'), 'B');
    const third = await reader.read();
    expect(third.isChanged).toBe(true);
    expect(third.files.map((file, index) => file === first.files[index])).toEqual([true, false, true]);
    await writeFile(join(folder, 'd.txt'), 'd');
    expect((await reader.read()).isChanged).toBe(true);
    await rm(join(folder, 'a.txt'));
    const last = await reader.read();
    expect([last.isChanged, last.files.map(({ path }) => path)]).toEqual([true, ['b.txt', 'c.txt', 'd.txt']]);
  });

  test('is the same while it cannot be read', async () => {
    const reader = new FolderReader(join(folder, 'a.txt'), () => 1_000);
    await writeFile(join(folder, 'a.txt'), 'a');
    expect((await reader.read()).files).toMatchObject([{ type: 'unreadable' }]);
    expect((await reader.read()).isChanged).toBe(false);
  });
});
