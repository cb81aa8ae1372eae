/**
 * `npm run search:bench`: what the search finds first, what it fetches and how long that takes, for the dossier as it is and
 * with generated entries up to 1,000 and 5,000. The pages are those of the built site; only the index is that of the larger dossier.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { assemble } from '../../src/dossier/assemble.ts';
import { readFolder } from '../../src/dossier/read-folder.ts';
import { makeIndex, writeIndex } from '../../src/search/index-site.ts';
import { readSite } from '../../src/site.ts';
import { launchOptions } from '../support/browser.ts';
import { serve } from '../support/serve.ts';
import { withGenerated } from './generate.ts';
import { readContent } from '../support/check.ts';

const ENTRIES = [0, 1_000, 5_000];
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
/** Every so many queries of the table are timed. */
const TIMED = 9;
const WORK = '.tmp/search-bench';

interface Query {
  query: string;
  type: string;
  /** Address of the right first result; `null` where nothing should be found. */
  first: string | null;
}

const { contentDir, outDir } = readSite(process.env, process.cwd());
const queries = JSON.parse(await readFile(join(import.meta.dirname, '../dossier/queries.json'), 'utf8')) as Query[];
const files = await readFolder(contentDir);
const [work] = readContent(files).content.references;
const own = files.filter(({ path }) => path.endsWith('.mdx')).length;

const browser = await chromium.launch(launchOptions());
try {
  for (const entries of ENTRIES) {
    const site = join(WORK, String(entries));
    await rm(site, { recursive: true, force: true });
    await mkdir(WORK, { recursive: true });
    await cp(outDir, site, { recursive: true });
    await rm(join(site, 'pagefind'), { recursive: true, force: true });
    const { content } = readContent(withGenerated(files, Math.max(0, entries - own), work?.id ?? ''));
    const index = await makeIndex(assemble(content));
    await writeIndex(index, site);
    print(`\n${Math.max(entries, own)} entries, ${index.records} records`);
    const { address, server } = await serve(site);
    await measureRanking(address);
    await measureTimes(address);
    server.close();
  }
} finally {
  await browser.close();
}

async function measureRanking(address: string): Promise<void> {
  const page = await browser.newPage();
  const ranks: { type: string; rank: number }[] = [];
  for (const { query, type, first } of queries) {
    await page.goto(`${address}search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('[data-results][data-ready]', { state: 'attached' });
    const found = await page.$$eval('[data-result]', (links) => links.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    const rank = first === null ? Number(found.length === 0) : found.indexOf(first) + 1;
    ranks.push({ type, rank });
    if (rank !== 1) print(`  ${type} “${query}”: ${first ?? 'nothing'} expected, ${found[0] ?? 'nothing'} found first`);
  }
  await page.close();
  for (const [type, of] of [...Map.groupBy(ranks, ({ type }) => type), ['all', ranks] as const]) {
    const success = of.filter(({ rank }) => rank === 1).length;
    const reciprocal = of.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / of.length;
    print(
      `  ${type.padEnd(9)} success at 1: ${success} of ${of.length} (${((100 * success) / of.length).toFixed(1)} %), MRR ${reciprocal.toFixed(3)}`,
    );
  }
}

async function measureTimes(address: string): Promise<void> {
  const timed = queries.filter(({ first, type }) => first !== null && type !== 'mistake').filter((_, index) => index % TIMED === 0);
  const cold: Measure[] = [];
  const second: Measure[] = [];
  const warm: Measure[] = [];
  for (const [index, { query }] of timed.entries()) {
    const { page, bytes } = await throttled(browser, `${address}entities/`);
    cold.push(await measure(page, query, bytes, () => page.keyboard.press('/')));
    const other = timed[(index + 1) % timed.length]?.query ?? query;
    second.push(await measure(page, other, bytes));
    warm.push(await measure(page, query, bytes));
    await page.context().close();
  }
  const line = (name: string, of: Measure[]) =>
    print(
      `  ${name.padEnd(22)} ${ms(of, 'typed')} from the first keystroke (slowest ${Math.round(Math.max(...of.map(({ typed }) => typed)))} ms), ` +
        `${(median(of.map(({ bytes }) => bytes)) / 1000).toFixed(1)} kB`,
    );
  line('cold', cold);
  print(`  ${'cold, from opening'.padEnd(22)} ${ms(cold, 'opened')}`);
  line('another query', second);
  line('a query asked before', warm);
}

/** A page on the slow line that has come to rest, and what it fetches from then on. */
async function throttled(of: Browser, address: string): Promise<{ page: Page; bytes: () => number }> {
  const page = await (await of.newContext()).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await page.goto(address, { waitUntil: 'networkidle' });
  await session.send('Network.emulateNetworkConditions', LINE);
  let fetched = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (fetched += encodedDataLength));
  return { page, bytes: () => fetched };
}

/** Types a query all at once and waits for the first result that the dialog shows for it. */
async function measure(page: Page, query: string, bytes: () => number, open?: () => Promise<void>): Promise<Measure> {
  const before = bytes();
  const opened = Date.now();
  await open?.();
  const field = page.locator('.search-dialog input[type=search]');
  await field.waitFor();
  await page.evaluate(() => {
    const state = window as unknown as { typed: number; shown: number };
    const groups = document.querySelector('.search-dialog [data-results]');
    groups?.replaceChildren();
    state.shown = 0;
    document.querySelector('.search-dialog input')?.addEventListener('input', () => (state.typed = performance.now()), { once: true });
    new MutationObserver((_, observer) => {
      if (!groups?.querySelector('[data-result]')) return;
      state.shown = performance.now();
      observer.disconnect();
    }).observe(groups ?? document.body, { childList: true, subtree: true });
  });
  await field.fill(query);
  const typed = await page
    .waitForFunction(() => {
      const { shown, typed: from } = window as unknown as { typed: number; shown: number };
      return shown > 0 && shown - from;
    })
    .then((handle) => handle.jsonValue());
  const elapsed = Date.now() - opened;
  await page.waitForSelector('.search-dialog [data-results][data-ready]');
  return { typed: Number(typed), opened: elapsed, bytes: bytes() - before };
}

interface Measure {
  /** Milliseconds from the first keystroke, and from opening, to the first result. */
  typed: number;
  opened: number;
  /** Fetched until all results were shown. */
  bytes: number;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function ms(measures: Measure[], part: 'typed' | 'opened'): string {
  return `${Math.round(median(measures.map((measure) => measure[part])))} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
