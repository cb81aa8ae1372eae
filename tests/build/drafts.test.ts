/** Drafts are in no build; `dev` shows them in their place, and lets nobody but its own pages answer them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ContentFolder } from '../../src/review/content.ts';
import { writeDrafts } from '../../src/review/write.ts';
import type { BrowserReview } from '../../src/review/for-browser.ts';
import { launchOptions } from '../support/browser.ts';
import { build, copyBase, differences, filesOf } from './build.ts';

const ROOT = '.tmp/drafts';
const CONTENT = join(ROOT, 'content');
/** Stands in drafts, and nowhere else. */
const CANARY = 'Quetzalcanary';
const DRAFTS = join(CONTENT, 'drafts/herald-2024-05-16');
const { PATH, HOME, SystemRoot } = process.env;

let server: ChildProcess | undefined;
let browser: Browser | undefined;

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  await copyBase(CONTENT);
  await copyBase(join(ROOT, 'without'));
  const text = await readFile(join(CONTENT, 'sources/herald-2024-05-16/text.txt'), 'utf8');
  await writeDrafts(new ContentFolder(CONTENT), { type: 'text', text, known: {} }, {});
  const name = join(DRAFTS, 'events/lindqvist-said-the-market-would-move-to-the-meadow.mdx');
  await writeFile(
    name,
    `---\ntitle: ${CANARY} moves\nwhen: 2024-06-03\nevidence:\n  - exact: Work on the bridge begins on June 3\n---\n\n${CANARY} in prose.\n`,
  );
});

afterAll(async () => {
  server?.kill();
  await browser?.close();
  await rm(ROOT, { recursive: true, force: true });
});

test('a build with drafts is the build without them', async () => {
  const sites = [
    [CONTENT, join(ROOT, 'site')],
    [join(ROOT, 'without'), join(ROOT, 'site-without')],
  ] as const;
  for (const [content, site] of sites) expect(await build({ CONTENT_DIR: content, OUT_DIR: site })).toMatchObject({ code: 0 });
  expect(await differences(join(ROOT, 'site'), join(ROOT, 'site-without'))).toEqual([]);
  for (const [path, bytes] of await filesOf(join(ROOT, 'site'))) {
    expect([path, bytes.includes(CANARY)]).toEqual([path, false]);
    // Nor is there anything of what shows them in `dev`.
    expect([path, /_drafts|draft-card|draft-badge/.test(bytes.toString('latin1'))]).toEqual([path, false]);
  }
});

test('dev shows each in its place, and the answer of a person is done', async () => {
  const address = await startDev();
  const answers = () => fetch(`${address}_drafts`).then(async (response) => (await response.json()) as BrowserReview);
  const before = await answers();
  expect(before.drafts.map(({ name }) => name)).toContain('events/lindqvist-said-the-market-would-move-to-the-meadow');

  browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  await page.goto(`${address}sources/herald-2024-05-16/`);
  const cards = page.locator('.draft-card');
  await expect.poll(() => cards.count(), { timeout: 30_000 }).toBe(before.drafts.length);
  expect(await cards.first().locator('.draft-mark').textContent()).toBe('Draft');
  const canary = page.locator('#draft-events-lindqvist-said-the-market-would-move-to-the-meadow');
  expect(await canary.textContent()).toContain(CANARY);
  // It stands behind the paragraph of its words.
  expect(
    await canary.evaluate((card) => card.previousElementSibling?.querySelector('p')?.id ?? card.parentElement?.querySelector('#p4')?.id),
  ).toBe('p4');

  await canary.getByRole('button', { name: 'Keep' }).click();
  const entry = join(CONTENT, 'events/lindqvist-said-the-market-would-move-to-the-meadow.mdx');
  await expect.poll(() => readFile(entry, 'utf8').catch(() => ''), { timeout: 30_000 }).toContain(`title: ${CANARY} moves`);
  await expect.poll(() => cards.count(), { timeout: 30_000 }).toBe(before.drafts.length - 1);

  // The page that is open is loaded anew when an entry is kept, and that may stop the way to the next one.
  await expect
    .poll(() => page.goto(`${address}chronology/`, { timeout: 5_000 }).then(Boolean, () => false), { timeout: 30_000 })
    .toBe(true);
  await expect.poll(() => page.locator('.draft-badge').count(), { timeout: 30_000 }).toBe(1);

  await page.goto(`${address}sources/herald-2024-05-16/`);
  await expect.poll(() => cards.count(), { timeout: 30_000 }).toBe(before.drafts.length - 1);
  const first = (await answers()).drafts[0]?.name ?? '';
  await cards.first().getByRole('button', { name: 'Drop' }).click();
  await expect.poll(async () => (await answers()).drafts.map(({ name }) => name), { timeout: 30_000 }).not.toContain(first);

  // What another site sends is not done.
  const [left] = (await answers()).drafts;
  const send = (headers: Record<string, string>) =>
    fetch(`${address}_drafts`, { method: 'POST', headers, body: JSON.stringify({ name: left?.name, answer: 'drop' }) });
  for (const headers of [
    { 'content-type': 'application/json', origin: 'https://evil.example' },
    { 'content-type': 'text/plain', origin: new URL(address).origin },
    { 'content-type': 'application/json' },
    { 'content-type': 'application/json', origin: new URL(address).origin, 'sec-fetch-site': 'cross-site' },
  ])
    expect((await send(headers)).status).toBe(403);
  expect((await answers()).drafts[0]?.name).toBe(left?.name);
});

async function startDev(): Promise<string> {
  const child = spawn(process.execPath, ['src/cli/sourcebound.cjs', 'dev'], {
    env: { PATH, HOME, SystemRoot, CONTENT_DIR: CONTENT, NO_COLOR: '1' },
  });
  server = child;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  for (;;) {
    const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
    if (address !== undefined) return address;
    await wait(100);
  }
}
