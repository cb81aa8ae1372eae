import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markSite } from '../../../src/publish/marker.ts';
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

const find = (outDir: string, contentDir = 'content') => findTarget({ outDir, root, contentDir, publicDir: join(root, 'public') });

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
    await markSite(join(root, 'dist'));
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
    await markSite(join(root, 'dist'));
    await writeFile(join(root, 'dist/CNAME'), 'x');
    await writeFile(join(root, 'dist/.git/HEAD'), 'x');
    await expect(find('dist')).rejects.toThrow('(.git/HEAD, CNAME)');
  });
});
