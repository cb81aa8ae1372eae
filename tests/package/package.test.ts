/**
 * The package as its users have it: packed, installed elsewhere without what only its makers need, used by its commands. Needs the
 * package registry, as an installation does.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SUMMARY } from '../build/build.ts';
import { launchOptions } from '../support/browser.ts';

const run = promisify(execFile);
const PORT = Number(process.env['PACKAGE_PORT'] ?? 4481);
const SITE = `http://localhost:${PORT}/archive/library/`;
/** What the program needs of the environment: nothing of this repository's. Some networks have certificates of their own. */
const { PATH = '', HOME, SystemRoot, CHROMIUM_PATH, NODE_EXTRA_CA_CERTS } = process.env;
const env = {
  PATH,
  HOME,
  SystemRoot,
  CHROMIUM_PATH,
  NODE_EXTRA_CA_CERTS,
  ASTRO_TELEMETRY_DISABLED: '1',
  DOSSIER_PDF: 'off',
  SITE_URL: SITE,
};
const PATIENCE = 60_000;

let elsewhere: string;
let dossier: string;
let program = '';
let before: string;
let server: ChildProcess | undefined;

beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'sourcebound-package-'));
  dossier = join(elsewhere, 'my-dossier');
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', elsewhere]);
  const tarball = join(elsewhere, stdout.trim().split('\n').at(-1) ?? '');
  const tools = join(elsewhere, 'tools');
  await mkdir(tools);
  await writeFile(join(tools, 'package.json'), '{ "private": true }');
  // A line that says nothing more is given up after a minute, and asked again: npm waits for five.
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--fetch-timeout=60000'];
  await run('npm', ['install', '--omit=dev', ...quiet, tarball], { cwd: tools, env });
  await run(process.execPath, [join(tools, 'node_modules/sourcebound/lib/cli/sourcebound.cjs'), 'init', 'my-dossier'], {
    cwd: elsewhere,
    env,
  });
  // The version of this repository is in no registry: the dossier gets the packages that its `npm install` would have brought.
  await rename(join(tools, 'node_modules'), join(dossier, 'node_modules'));
  program = join(dossier, 'node_modules/sourcebound');
  await setWritable(program, false);
  before = await fingerprint(program);
});

afterAll(async () => {
  server?.kill();
  if (program !== '') await setWritable(program, true);
  await rm(elsewhere, { recursive: true, force: true });
});

const npm = (...args: string[]) => run('npm', ['run', '--silent', ...args], { cwd: dossier, env });

test('holds what a build needs, and no TypeScript', async () => {
  const files = await filesIn(program);
  expect(files.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([]);
  expect(new Set(files.map((path) => path.split('/')[0]))).toEqual(
    new Set(['lib', 'types', 'docs', 'package.json', 'README.md', 'LICENSE']),
  );
  await expect(readdir(join(dossier, 'node_modules/typescript'))).rejects.toThrow('ENOENT');
});

test('checks a new dossier, says what is to be written first, and finds a mistake', async () => {
  expect((await npm('check')).stdout).toContain('0 errors and 3 warnings in 2 files.');
  await write('content/dossier.yaml', 'name: Your name', 'name: The Millbrook Desk');
  await write('content/sources/article/source.yaml', 'publisher: The publisher', 'publisher: The Millbrook Paper');
  await write(
    'content/sources/article/source.yaml',
    'Say here by what right the article is shown.',
    'Passages are quoted to explain them.',
  );
  expect((await npm('check')).stdout).toBe('Checked: every passage stands in its source. No issues.\n');
  const path = join(dossier, 'content/entities/ines-okafor.mdx');
  const entity = await readFile(path, 'utf8');
  await writeFile(path, entity.replace('its director Ines', 'its directors Ines'));
  await expect(npm('check')).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('its director Ines') as string });
  await writeFile(path, entity);
});

/** Writes what belongs in the place of words that stand in a file. */
async function write(file: string, words: string, instead: string): Promise<void> {
  const path = join(dossier, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(words);
  await writeFile(path, text.replace(words, instead));
}

test('offers the check, the anchoring and the schemas to other programs', async () => {
  const script = `
    import { checkFolder } from 'sourcebound/check';
    import { findPassage, fold } from 'sourcebound/anchoring';
    import { KINDS } from 'sourcebound/schemas';
    const found = findPassage(fold('He said: “We will\\nnot.”'), { exact: '"We will not."' });
    console.log(JSON.stringify([await checkFolder('content'), found, typeof KINDS.quote.schema.parse]));
  `;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: dossier, env });
  expect(JSON.parse(stdout)).toEqual([[], { type: 'found', start: 9, end: 23 }, 'function']);
});

test('builds it below a path, and the browser finds a name in it', async () => {
  expect((await npm('build')).stdout.replace(SUMMARY, '')).toBe(`The site is in dist, to be published at ${SITE}.\n`);
  server = spawn(process.execPath, [join(program, 'lib/cli/sourcebound.cjs'), 'preview', '--port', String(PORT)], { cwd: dossier, env });
  await answering(SITE);
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage();
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(`${SITE}search/?q=Okafor`);
    await page.locator('[data-results][data-ready]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-result]').first().getAttribute('href')).toBe('/archive/library/entities/ines-okafor/');
    await page.locator('[data-result]').first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Ines Okafor');
    expect(failed).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('takes an Astro configuration of the dossier, if there is one', async () => {
  const config = join(dossier, 'astro.config.mjs');
  const use = (integrations: string) =>
    writeFile(config, `import sourcebound from 'sourcebound';\nexport default { integrations: [${integrations}] };\n`);
  await use(`sourcebound({ content: 'not-there' })`);
  await expect(npm('check')).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('not-there/dossier.yaml') as string });
  await use('');
  await expect(npm('build')).rejects.toMatchObject({ stderr: expect.stringContaining('does not use Sourcebound') as string });
  await writeFile(config, 'export default {{');
  await expect(npm('build')).rejects.toMatchObject({ stderr: expect.stringContaining('astro.config.mjs cannot be loaded') as string });
  await rm(config);
});

test('builds with a component of the dossier around one of its own, anew when that has changed', async () => {
  const config = join(dossier, 'astro.config.mjs');
  await writeFile(
    config,
    `import sourcebound from 'sourcebound';\nexport default { integrations: [sourcebound({ components: { Footer: './src/Footer.astro' } })] };\n`,
  );
  await mkdir(join(dossier, 'src'));
  for (const words of ['About us', 'About all of us']) {
    await writeFile(
      join(dossier, 'src/Footer.astro'),
      `---\nimport Footer from 'sourcebound/components/frame/Footer.astro';\n---\n\n<Footer /><p>${words}</p>\n`,
    );
    await npm('build');
    expect(await readFile(join(dossier, 'dist/index.html'), 'utf8')).toContain(`</footer><p>${words}</p>`);
  }
  await Promise.all([config, join(dossier, 'src')].map((path) => rm(path, { recursive: true })));
});

test('has written nothing into its own folder', async () => {
  expect(await fingerprint(program)).toBe(before);
});

async function answering(address: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (
    !(await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > end) throw new Error(`${address} does not answer.`);
    await wait(200);
  }
}

/** Paths of all files below a folder, with `/`, in a fixed order. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const path of await filesIn(folder)) hash.update(`\0${path}\0`).update(await readFile(join(folder, path)));
  return hash.digest('hex');
}

/** A user other than root can then write nothing there. */
async function setWritable(folder: string, isWritable: boolean): Promise<void> {
  const files = (await filesIn(folder)).map((path) => join(folder, path));
  const paths = new Set([folder, ...files.flatMap((path) => [path, dirname(path)])]);
  await Promise.all([...paths].map((path) => chmod(path, isWritable ? 0o755 : 0o555)));
}
