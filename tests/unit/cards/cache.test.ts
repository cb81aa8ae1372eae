import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cached } from '../../../src/cards/cache.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'cards-')), 'not/there/yet');
});
afterEach(() => rm(join(folder, '../../..'), { recursive: true, force: true }));

const painter = () => vi.fn((drawing: string) => Promise.resolve(new TextEncoder().encode(`picture of ${drawing}`)));

test('a drawing is turned into a picture once', async () => {
  const [first, second] = [painter(), painter()];
  const drawn = await cached(folder, '<svg/>', 'renderer', first);
  const kept = await cached(folder, '<svg/>', 'renderer', second);
  expect(Buffer.from(kept)).toEqual(Buffer.from(drawn));
  expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
});

test('another drawing or another renderer makes another picture', async () => {
  const draw = painter();
  await cached(folder, '<svg/>', 'renderer', draw);
  await cached(folder, '<svg >', 'renderer', draw);
  await cached(folder, '<svg/>', 'another', draw);
  expect(draw).toHaveBeenCalledTimes(3);
});

test('a picture that was damaged on the disk is drawn again', async () => {
  const [first, second] = [painter(), painter()];
  await cached(folder, '<svg/>', 'renderer', first);
  const [name = ''] = await readdir(folder);
  for (const damage of [(bytes: Buffer) => bytes.subarray(0, -1), () => Buffer.alloc(0), (bytes: Buffer) => bytes.fill(1, 40)]) {
    await writeFile(join(folder, name), damage(await readFile(join(folder, name))));
    expect(new TextDecoder().decode(await cached(folder, '<svg/>', 'renderer', second))).toBe('picture of <svg/>');
  }
  expect(second).toHaveBeenCalledTimes(3);
});

test('a drawing that fails leaves nothing behind, and builds at the same time do not disturb each other', async () => {
  await expect(cached(folder, '<svg/>', 'renderer', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await Promise.all(Array.from({ length: 8 }, () => cached(folder, '<svg/>', 'renderer', painter())));
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.png\.kept$/)]);
});
