import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesIn } from '../../../src/publish/files-in.ts';
import { markSite } from '../../../src/publish/marker.ts';
import { isMountPoint } from '../../../src/publish/mount-point.ts';
import { findTarget } from '../../../src/publish/target.ts';

let outside: string;
let root: string;
beforeEach(async () => {
  outside = await realpath(await mkdtemp(join(tmpdir(), 'sourcebound-')));
  root = join(outside, 'project');
  for (const folder of ['content', 'public', 'docs']) await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'docs/guide.md'), 'x');
});
afterEach(async () => {
  await chmod(root, 0o755);
  await rm(outside, { recursive: true });
});

const look = (outDir: string, contentDir = 'content', force = false) =>
  findTarget({ outDir, root, contentDir, publicDir: join(root, 'public') }, force);
const find = async (outDir: string, contentDir?: string) => (await look(outDir, contentDir)).folder;
/** Marks a folder as a site that has the files in it. */
const mark = (folder: string) => markSite(folder, filesIn(folder));

describe('may be replaced', () => {
  test('a folder that is not there', async () => {
    expect(await find('dist')).toBe(join(root, 'dist'));
    expect(await find('../web/site')).toBe(join(outside, 'web/site'));
  });

  test('an empty folder', async () => {
    await mkdir(join(root, 'dist'));
    expect(await find('dist')).toBe(join(root, 'dist'));
  });

  test('a site of this program, and the folder a link to it leads to', async () => {
    await mkdir(join(root, 'dist/a'), { recursive: true });
    await mkdir(join(root, 'dist/pagefind'), { recursive: true });
    await writeFile(join(root, 'dist/a/index.html'), 'x');
    await writeFile(join(root, 'dist/pagefind/a.pf_meta'), 'x');
    await mark(join(root, 'dist'));
    await rm(join(root, 'dist/pagefind/a.pf_meta'));
    await writeFile(join(root, 'dist/pagefind/b.pf_meta'), 'x');
    await symlink(join(root, 'dist'), join(outside, 'www'));
    expect(await find('dist')).toBe(join(root, 'dist'));
    expect(await find('../www')).toBe(join(root, 'dist'));
  });
});

describe('is refused', () => {
  test.each([
    ['the project', '.', 'holds the project'],
    ['what holds the project', '..', 'holds the project'],
    ['the file system', '/', 'holds the project'],
    ['the content', 'content', 'holds the content'],
    ['a folder in the content', 'content/site', 'lies in the content'],
    ['a folder that is copied into each site', 'public/site', 'every build copies'],
    ['a folder with other files', 'docs', 'docs/guide.md'.slice(5)],
    ['a file', 'docs/guide.md', 'is a file'],
  ])('%s', async (_, outDir, words) => {
    await expect(find(outDir)).rejects.toThrow(words);
    await expect(find(outDir)).rejects.toThrow(`OUT_DIR is ${outDir}, `);
  });

  test('what holds the content, when it lies elsewhere', async () => {
    await mkdir(join(outside, 'texts/content'), { recursive: true });
    await expect(find('../texts', '../texts/content')).rejects.toThrow('holds the content');
  });

  test('the same behind a link', async () => {
    await symlink(root, join(outside, 'link'));
    await expect(find('../link')).rejects.toThrow('holds the project');
    await expect(find('../link/content/site')).rejects.toThrow('lies in the content');
  });

  test('a site to which somebody has added a file, which is named', async () => {
    await mkdir(join(root, 'dist/.git'), { recursive: true });
    await writeFile(join(root, 'dist/index.html'), 'x');
    await mark(join(root, 'dist'));
    await writeFile(join(root, 'dist/CNAME'), 'x');
    await writeFile(join(root, 'dist/.git/HEAD'), 'x');
    await expect(find('dist')).rejects.toThrow('(.git/HEAD, CNAME)');
  });
});

describe('with force', () => {
  test.each([
    ['a folder with other files', 'docs', true],
    ['an empty folder', 'empty', false],
    ['a folder that is not there', 'dist', false],
  ])('%s is taken, and what is not ours is to be kept', async (_, outDir, isForeign) => {
    await mkdir(join(root, 'empty'));
    expect(await look(outDir, 'content', true)).toEqual({ folder: join(root, outDir), isForeign });
  });

  test('a site to which somebody has added a file is to be kept', async () => {
    await mkdir(join(root, 'dist'));
    await mark(join(root, 'dist'));
    await writeFile(join(root, 'dist/CNAME'), 'x');
    expect(await look('dist', 'content', true)).toMatchObject({ isForeign: true });
  });

  test.each([
    ['the project', '.'],
    ['the content', 'content'],
    ['a folder in the content', 'content/site'],
    ['a file', 'docs/guide.md'],
  ])('%s is refused all the same', async (_, outDir) => {
    await expect(look(outDir, 'content', true)).rejects.toThrow('Nothing was built or changed.');
  });
});

describe('a folder on which something is mounted', () => {
  const table = () => join(outside, 'mountinfo');
  const mounted = (path: string) => `36 35 98:0 /mnt1 ${path.replaceAll(' ', '\\040')} rw,noatime master:1 - ext3 /dev/root rw\n`;

  test('is known by what the system says, also on the same disk', async () => {
    const folder = join(root, 'web site');
    await mkdir(folder);
    await writeFile(table(), mounted('/') + mounted(folder));
    expect(await isMountPoint(folder, table())).toBe(true);
    expect(await isMountPoint(join(root, 'docs'), table())).toBe(false);
    expect(await isMountPoint(join(root, 'docs'), join(outside, 'no-table'))).toBe(false);
  });

  test('is known by its disk where the system says nothing', async () => {
    expect(await isMountPoint('/proc', join(outside, 'no-table'))).toBe(true);
  });
});
