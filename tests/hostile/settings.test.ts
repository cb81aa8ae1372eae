/** What the environment may be set to: the wrong is told in a sentence, before anything is built or changed. */
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findTarget } from '../../src/publish/target.ts';
import { readSite, SettingError } from '../../src/site.ts';
import { textReport } from '../../src/verify/reporters/text.ts';
import { build } from '../build/build.ts';
import { writeFolder } from './write-folder.ts';

const ROOT = '.tmp/hostile-settings';
let project: string;

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  project = await realpath(await mkdtemp(join(tmpdir(), 'hostile-')));
  for (const folder of ['content', 'public', 'other/.git', 'full']) await mkdir(join(project, folder), { recursive: true });
  for (const file of ['content/dossier.yaml', 'other/.git/HEAD', 'file', 'full/CNAME']) await writeFile(join(project, file), 'x');
  await symlink(project, join(project, 'other/link'));
});
afterAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  await rm(project, { recursive: true });
});

describe('settings', () => {
  test.each([
    ...[
      'foo',
      'javascript:alert(1)',
      'https://',
      'https:a.example',
      '//a.example',
      'https://a:b@c.example',
      'https://a.example/?x',
      'file:///etc',
      'https://a.example/"><script>',
      ' ',
      'https://a.example/\nx',
    ].map((value) => ['N62', 'SITE_URL', value] as const),
    ...['"', '?', '#x', '\\', '../..', 'a/../b', '<b>', 'a b', 'ü', "'", '%2e%2e', '/a\n/', '.', 'https://a.example/'].map(
      (value) => ['N65', 'BASE_PATH', value] as const,
    ),
  ])('%s: %s is %j', (_id, name, value) => {
    expect(() => readSite({ SITE_URL: 'https://b.example', [name]: value }, project)).toThrow(SettingError);
    expect(() => readSite({ SITE_URL: 'https://b.example', [name]: value }, project)).toThrow(name);
  });

  test.each([
    ['N63', 'https://a.example/archive/', { url: 'https://a.example', base: '/archive/' }],
    ['N64', 'https://a.example//archive', { url: 'https://a.example', base: '/archive/' }],
  ] as const)('%s: SITE_URL is %s', (_id, value, site) => {
    expect(readSite({ SITE_URL: value }, project)).toMatchObject(site);
  });

  test.each([
    ['N53', 'a folder of others', 'other', 'did not make'],
    ['N53b', 'a folder with a file of others', 'full', 'did not make'],
    ['N54', 'the content', 'content', 'holds the content'],
    ['N55', 'the project', '.', 'holds the project'],
    ['N55b', 'what is around the project', '..', 'holds the project'],
    ['N55c', 'all there is', '/', 'holds the project'],
    ['N56', 'a file', 'file', 'is a file'],
    ['N57', 'a link to the project', 'other/link', 'holds the project'],
    ['N60', 'a folder of the content', 'content/site', 'lies in the content'],
    ['N60b', 'a folder that is copied', 'public/site', 'every build copies'],
  ])('%s: OUT_DIR is %s', async (_id, _about, outDir, words) => {
    const finding = findTarget({ outDir, root: project, contentDir: 'content', publicDir: join(project, 'public') });
    await expect(finding).rejects.toThrow(SettingError);
    await expect(finding).rejects.toThrow(words);
    await expect(readFile(join(project, 'other/.git/HEAD'), 'utf8')).resolves.toBe('x');
  });

  test('N51, N52, N61: folders with blanks, quotation marks and signs of every syntax', async () => {
    const name = `a b "c" 'd' *e* $f ü#g?h%i[j]{k}`;
    await writeFolder(`${ROOT}/${name}`);
    const { code, output } = await build({ CONTENT_DIR: `${ROOT}/${name}`, OUT_DIR: `${ROOT}/site ${name}` });
    expect([code, output]).toEqual([0, expect.stringContaining('The site is in')]);
    expect(await readFile(`${ROOT}/site ${name}/chapters/the-closure/index.html`, 'utf8')).toContain('We will not rush this');
  });

  test('N66: what a terminal would obey is shown as characters', () => {
    const place = { file: 'terms/\u001b[2Jx.mdx', line: 1, column: 1 };
    const text = textReport(
      [{ ...place, code: 'field-type', severity: 'error', message: 'holds `\u001b]0;x\u0007`', hint: 'Write \u202ex.' }],
      'content',
    );
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
