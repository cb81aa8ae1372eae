import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTarget } from '../../../src/publish/publish.ts';

let folder: string;
let target: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  target = join(folder, 'dist');
});
afterEach(() => rm(folder, { recursive: true }));

async function site(name: string, words: string): Promise<string> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, 'index.html'), words);
  return join(folder, name);
}

const published = () => readFile(join(target, 'index.html'), 'utf8');
const names = async () => (await readdir(folder)).sort();

test('the new site takes the place of the old one, and nothing else is left', async () => {
  await site('dist', 'old');
  const { replaceBy, letGo } = await openTarget(target);
  await replaceBy(await site('work', 'new'));
  await letGo();
  expect(await published()).toBe('new');
  expect(await names()).toEqual(['dist']);
});

test('the first site needs none to replace, and no folder above it', async () => {
  target = join(folder, 'a/b/dist');
  const { replaceBy, letGo } = await openTarget(target);
  await replaceBy(await site('work', 'new'));
  await letGo();
  expect(await published()).toBe('new');
});

test.each([1, 2, 3])('when rename %i fails, the old site is where it was', async (failing) => {
  await site('dist', 'old');
  let count = 0;
  const fail = () => {
    count++;
    if (count === failing) throw new Error('disk');
  };
  const { replaceBy, letGo } = await openTarget(target, {
    rename: async (from, to) => {
      fail();
      await rename(from, to);
    },
    renameSync: (from, to) => {
      fail();
      renameSync(from, to);
    },
    rm,
  });
  await expect(replaceBy(await site('work', 'new'))).rejects.toThrow('disk');
  await letGo();
  expect(await published()).toBe('old');
  expect((await names()).filter((name) => name !== 'work')).toEqual(['dist']);
});

test('a site on another disk is copied', async () => {
  const elsewhere = (from: string, to: string) =>
    from.endsWith('work') ? Promise.reject(Object.assign(new Error('EXDEV'), { code: 'EXDEV' })) : rename(from, to);
  const { replaceBy, letGo } = await openTarget(target, { rename: elsewhere, renameSync, rm });
  await replaceBy(await site('work', 'new'));
  await letGo();
  expect(await published()).toBe('new');
});

test('a site that cannot be copied to another disk leaves nothing of it', async () => {
  await site('dist', 'old');
  const elsewhere = () => Promise.reject(Object.assign(new Error('EXDEV'), { code: 'EXDEV' }));
  const { replaceBy, letGo } = await openTarget(target, { rename: elsewhere, renameSync, rm });
  await expect(replaceBy(join(folder, 'missing'))).rejects.toThrow('ENOENT');
  await letGo();
  expect(await published()).toBe('old');
  expect(await names()).toEqual(['dist']);
});

test('a folder of somebody else is kept under another name, each time', async () => {
  await site('dist', 'theirs');
  await site('dist.before-1', 'older');
  const { replaceBy, letGo } = await openTarget(target);
  expect(await replaceBy(await site('work', 'new'), true)).toBe(join(folder, 'dist.before-2'));
  await letGo();
  expect(await published()).toBe('new');
  expect(await readFile(join(folder, 'dist.before-2/index.html'), 'utf8')).toBe('theirs');
  expect(await names()).toEqual(['dist', 'dist.before-1', 'dist.before-2']);
});

test.each([
  [1, 'old'],
  [2, 'old'],
  [3, 'new'],
])('a process that is killed at its rename %i leaves a whole site, which the next one finds', async (killed, words) => {
  await site('dist', 'old');
  await site('work', 'new');
  const script = `
    import { renameSync } from 'node:fs';
    import { rename, rm } from 'node:fs/promises';
    import { openTarget } from ${JSON.stringify(join(process.cwd(), 'src/publish/publish.ts'))};
    let count = 0;
    const kill = () => { if (count++ === ${killed}) { process.kill(process.pid, 'SIGKILL'); for (;;); } };
    const target = await openTarget(${JSON.stringify(target)}, {
      rename: async (from, to) => { kill(); await rename(from, to); },
      renameSync: (from, to) => { kill(); renameSync(from, to); },
      rm: async (path, options) => { if (path.endsWith('.old') && count === 3) kill(); await rm(path, options); },
    });
    await target.replaceBy(${JSON.stringify(join(folder, 'work'))});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' });
  await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  const { letGo } = await openTarget(target);
  expect(await published()).toBe(words);
  await letGo();
  expect((await names()).filter((name) => name !== 'work')).toEqual(['dist']);
});

test('what a build left that was killed between its renames goes back, and what it had not finished goes away', async () => {
  await site('.dist.old', 'old');
  await site('.dist.new-1', 'half');
  const { letGo } = await openTarget(target);
  expect(await published()).toBe('old');
  await letGo();
  expect(await names()).toEqual(['dist']);
});

test('what a build left that was killed after its renames goes away', async () => {
  await site('dist', 'new');
  await site('.dist.old', 'old');
  const { letGo } = await openTarget(target);
  await letGo();
  expect(await published()).toBe('new');
  expect(await names()).toEqual(['dist']);
});

test('only one build has the folder', async () => {
  const { letGo } = await openTarget(target);
  const file = join(folder, '.dist.lock');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/"host":"[^"]*"/, '"host":"another"'));
  await expect(openTarget(target)).rejects.toThrow('Another build is at work');
  await letGo();
});

test('where nothing can be written, the folder is named', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(openTarget(join(folder, 'file/dist'))).rejects.toThrow(`beside ${folder}/file/dist`);
});
