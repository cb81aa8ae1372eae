/** `sourcebound edit` as an editor has it: the program, the address it prints, and a browser. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFolder } from '../../src/dossier/read-folder.ts';
import { axeFindings } from '../support/axe.ts';
import { launchOptions } from '../support/browser.ts';

const ROOT = resolve('.tmp/edit');
const CONTENT = join(ROOT, 'content');
const PATIENCE = 60_000;
const EVENT = '/entry?file=events/mitteilung.mdx';
const { PATH, HOME, SystemRoot } = process.env;

let program: ChildProcess;
let browser: Browser;
let page: Page;
let address = '';
const elsewhere: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  await cp('tests/fixtures/german', CONTENT, { recursive: true });
  const env = { PATH, HOME, SystemRoot, CONTENT_DIR: CONTENT, CACHE_DIR: join(ROOT, 'cache') };
  program = spawn(process.execPath, ['src/cli/sourcebound.cjs', 'edit', '--port', '0'], { env });
  address = await new Promise((found, failed) => {
    program.stdout?.on('data', (chunk: Buffer) => {
      const [url] = /http:\S+/.exec(chunk.toString()) ?? [];
      if (url) found(url);
    });
    program.on('exit', (code) => {
      failed(new Error(`The editor ended with ${code}.`));
    });
  });
  browser = await chromium.launch(launchOptions());
  page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  // Whatever is asked of another origin is written down and gets nothing.
  await page.context().route(
    (url) => url.origin !== new URL(address).origin,
    (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
});

afterAll(async () => {
  await browser.close();
  program.kill();
});

const go = (path: string) => page.goto(new URL(path, address).href);
const read = (path: string) => readFile(join(CONTENT, path), 'utf8');
const save = () => page.getByRole('button', { name: 'Save' }).click();
const heading = () => page.getByRole('heading', { level: 2 }).first().textContent();

test('an event is found, its title changed, saved, and the check answers', async () => {
  expect(page.url()).toBe(new URL('/', address).href);
  const before = await read('events/mitteilung.mdx');
  await page.getByRole('searchbox', { name: 'Find by title or id' }).fill('mitteilung');
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: /^Die Stadt/ })
    .first()
    .click();
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  const old = await title.inputValue();
  await title.fill('Die Stadt gibt die Sperrung bekannt');
  await save();
  expect(await heading()).toBe('Saved');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('status');
  expect(await page.getByText('The check finds nothing here.').isVisible()).toBe(true);
  expect(await read('events/mitteilung.mdx')).toBe(before.replace(old, 'Die Stadt gibt die Sperrung bekannt'));

  // A mistake is named above and beside its field, and the link leads there.
  await page.getByRole('combobox', { name: 'Place', exact: true }).fill('nirgendwo');
  await save();
  expect(await page.getByText('The check finds 1 error here:').isVisible()).toBe(true);
  await page.getByRole('region', { name: 'Saved' }).getByRole('link', { name: 'Place' }).click();
  const place = page.getByRole('combobox', { name: 'Place', exact: true });
  expect(await place.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#field-place .issues').textContent()).toContain('nirgendwo');
  await place.fill('');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(old);
  await page.keyboard.press('Control+s');
  await page.waitForURL(/saved=yes$/);
});

test('items of lists are added and filled in with the keyboard alone', async () => {
  await go(EVENT);
  const before = await read('events/mitteilung.mdx');
  await page.getByRole('button', { name: 'Add to Participants' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('name')?.startsWith('participants/new'));
  await page.keyboard.type('ada-brandt');
  await page.keyboard.press('Tab');
  await page.keyboard.type('sprach');
  expect(await read('events/mitteilung.mdx')).toBe(before);
  await page.keyboard.press('Control+s');
  await page.waitForURL(/saved=yes$/);
  expect(await read('events/mitteilung.mdx')).toContain('  - entity: ada-brandt\n    role: sprach\n');
});

test('every entry, opened and saved in a browser, keeps its bytes', async () => {
  const before = await readFolder(CONTENT);
  await go('/');
  const links = await page.locator('.entries a').evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    await go(link);
    await save();
    expect(await heading(), link).toBe('Nothing was changed');
  }
  expect(await readFolder(CONTENT)).toEqual(before);
});

test('axe finds nothing, and nothing is wider than the page', async () => {
  for (const path of ['/', EVENT, `${EVENT}&as=text`, '/entry?file=dossier.yaml', '/new?kind=quote', '/sources']) {
    await go(path);
    for (const [width, colorScheme] of [
      [390, 'light'],
      [1360, 'light'],
      [1360, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page), `${path} at ${width}, ${colorScheme}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  }
});

test('it works without a script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(address);
  await plain.goto(new URL(EVENT, address).href);
  await plain.getByRole('button', { name: 'Add to Evidence' }).click();
  expect(await plain.getByText('Not saved yet.').isVisible()).toBe(true);
  await plain.getByRole('button', { name: 'Save' }).click();
  expect(await plain.getByRole('heading', { level: 2 }).first().textContent()).toBe('Nothing was changed');
  await context.close();
});

test('what was typed is not left without a question', async () => {
  await go(EVENT);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Half a ti');
  const asked = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.accept();
    });
  });
  await go('/');
  expect(await asked).toBe('beforeunload');
});

test('no other origin was asked for anything, and no page complained', () => {
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});
