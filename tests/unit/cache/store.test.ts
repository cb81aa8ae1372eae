import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cached, forget, keep, readKept } from '../../../src/cache/store.ts';
import { versionOf } from '../../../src/cache/version.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'sourcebound-')), 'not/there/yet');
});
afterEach(() => rm(join(folder, '../../..'), { recursive: true, force: true }));

const maker = () => vi.fn(() => Promise.resolve(new TextEncoder().encode('made')));

test('a thing is made once', async () => {
  const [first, second] = [maker(), maker()];
  const made = await cached(folder, 'key', first);
  const kept = await cached(folder, 'key', second);
  expect(Buffer.from(kept)).toEqual(Buffer.from(made));
  expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
});

test('what is kept in parts is one thing', async () => {
  const parts = Array.from({ length: 3_000 }, (_, index) => Buffer.from(`part ${index}\n`));
  const path = join(folder, 'parts');
  await keep(path, 'key', parts);
  expect(readKept(path, 'key')).toEqual(Buffer.concat(parts));
});

test('what was kept can be taken away, and what cannot be stays', async () => {
  const path = join(folder, 'file');
  await keep(path, 'key', Buffer.from('kept'));
  forget(path);
  expect(await readdir(folder)).toEqual([]);
  forget(path);
  forget(folder);
  expect(await readdir(folder)).toEqual([]);
});

test('what is made is given where the folder has been deleted, or a link leads to one that is', async () => {
  const gone = join(folder, 'gone');
  const unlucky = Array.from({ length: 100 }, (_, index) => cached(gone, String(index), maker()));
  await Promise.all([...unlucky, ...unlucky.map(() => rm(gone, { recursive: true, force: true }).catch(() => undefined))]);
  await rm(gone, { recursive: true, force: true });
  await symlink('nowhere', gone);
  expect(new TextDecoder().decode(await cached(gone, 'key', maker()))).toBe('made');
});

test('what only begins to fit on the disk is not kept', async () => {
  const path = join(folder, 'large');
  const store = new URL('../../../src/cache/store.ts', import.meta.url).href;
  const code = `(await import(${JSON.stringify(store)})).keep(${JSON.stringify(path)}, 'key', Buffer.alloc(3e6))`;
  const limited = ['-c', 'trap \'\' XFSZ; ulimit -f 100; exec "$@"', 'bash', process.execPath, '--input-type=module', '-e', code];
  await promisify(execFile)('bash', limited);
  expect(await readdir(folder)).toEqual([]);
});

test('another key is another thing', async () => {
  const make = maker();
  await cached(folder, 'key', make);
  await cached(folder, 'other', make);
  expect(make).toHaveBeenCalledTimes(2);
});

test('what was damaged on the disk, or is of somebody else, is made again', async () => {
  const [first, second] = [maker(), maker()];
  await cached(folder, 'key', first);
  const [name = ''] = await readdir(folder);
  const damages = [
    (bytes: Buffer) => bytes.subarray(0, -1),
    () => Buffer.alloc(0),
    (bytes: Buffer) => bytes.fill(1, 33),
    () => Buffer.from('something that was never kept here, and is long enough to hold a hash'),
  ];
  for (const damage of damages) {
    await writeFile(join(folder, name), damage(await readFile(join(folder, name))));
    expect(new TextDecoder().decode(await cached(folder, 'key', second))).toBe('made');
  }
  expect(second).toHaveBeenCalledTimes(damages.length);
});

test('what fails leaves nothing behind, and runs at the same time do not disturb each other', async () => {
  await expect(cached(folder, 'key', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await Promise.all(Array.from({ length: 8 }, () => cached(folder, 'key', maker())));
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
});

test('the version names the parts and packages it is asked for', async () => {
  const version = await versionOf(['text'], ['yaml']);
  expect(await versionOf(['text'], ['yaml'])).toBe(version);
  expect(await versionOf(['text', 'dates'], ['yaml'])).not.toBe(version);
  expect(await versionOf(['text/id.ts'], ['yaml'])).not.toBe(version);
  expect(await versionOf(['text'], ['yaml', 'zod'])).not.toBe(version);
  await expect(versionOf([], ['no-such-package-anywhere'])).rejects.toThrow('no-such-package-anywhere is not installed');
});
