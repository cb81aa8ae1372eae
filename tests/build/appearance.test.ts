/** A publisher's own look: colours, typeface, logo and icon, and who answers for the dossier on every page. */
import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, afterAll, expect, test } from 'vitest';
import { filesOf } from './build.ts';

const run = promisify(execFile);
const PROJECT = '.tmp/build-appearance';
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h120v40H0Z"/></svg>';
const ICON = LOGO.replace('120v40', '40v40');
const { PATH, HOME, SystemRoot } = process.env;

const build = () =>
  run(process.execPath, [resolve('src/cli/sourcebound.cjs'), 'build', '--force'], {
    cwd: PROJECT,
    env: { PATH, HOME, SystemRoot, DOSSIER_PDF: 'off', BASE_PATH: '/ford/' },
  });

beforeAll(async () => {
  await rm(PROJECT, { recursive: true, force: true });
  await cp('tests/fixtures/base', join(PROJECT, 'content'), { recursive: true });
  await mkdir(join(PROJECT, 'public'));
  await writeFile(join(PROJECT, 'public/icon.svg'), ICON);
  const settings = join(PROJECT, 'content/dossier.yaml');
  const owner = 'owner:\n  name: The Ford Herald\n  editor: Ada Ford\n  report: https://example.org/mistakes\n';
  await writeFile(settings, (await readFile(settings, 'utf8')).replace(/owner:\n(?: {2}.*\n)+/, owner));
  await appendFile(
    settings,
    "appearance:\n  accent: '#0b5d8a'\n  typeface: sans\n  logo:\n    file: logo.svg\n    width: 120\n    height: 40\nwords:\n  nav.claims: Assertions\n",
  );
});

afterAll(() => rm(PROJECT, { recursive: true, force: true }));

test('a logo that is not in public stops the build', async () => {
  await expect(build()).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('content/dossier.yaml names the logo logo.svg, and there is no public/logo.svg.') as string,
  });
});

test('every page has the colours, the typeface, the logo and who answers for it', async () => {
  await writeFile(join(PROJECT, 'public/logo.svg'), LOGO);
  await build();
  const files = await filesOf(join(PROJECT, 'dist'));
  expect(files.get('icon.svg')?.toString()).toBe(ICON);
  // The cards that other sites frame have a look of their own.
  const pages = [...files].filter(([path]) => path.endsWith('.html') && !path.startsWith('embed/')).map(([, bytes]) => bytes.toString());
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) {
    expect(page).toContain('--rubric:light-dark(#0b5d8a,');
    expect(page).toMatch(/--serif:\s*'?"?Public Sans/);
    expect(page).toContain('<img src="/ford/logo.svg" width="120" height="40" alt="The Ford Herald">');
    expect(page).toMatch(/>\s*Assertions\s*<\/a>/);
    expect(page).toContain('responsible: Ada Ford');
    expect(page).toContain('<a href="https://example.org/mistakes">Report a mistake</a>');
    expect(page).not.toMatch(/rel="preload"[^>]*newsreader/);
  }
});

test('a file of `public` keeps its place, and the build names the page that gives way to it', async () => {
  const own = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Ours</title><p>Ours.</html>';
  await mkdir(join(PROJECT, 'public/corrections'));
  await writeFile(join(PROJECT, 'public/corrections/index.html'), own);
  const { stdout, stderr } = await build();
  expect(`${stdout}${stderr}`).toContain('a file with the same name exists in the public folder: corrections/index.html');
  expect((await filesOf(join(PROJECT, 'dist'))).get('corrections/index.html')?.toString()).toBe(own);
});
