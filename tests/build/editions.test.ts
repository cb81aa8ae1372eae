/** A dossier in two languages: both in one folder, each page leading to its counterpart. */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { gzipSync } from 'node:zlib';
import { packSite } from '../../src/portable/pack-site.ts';
import { htmlFindings } from '../support/html-findings.ts';
import { layFixture } from '../support/lay-fixture.ts';
import { build, filesOf, wrongSums } from './build.ts';

const ROOT = '.tmp/build-editions';
const [CONTENT, OUT] = [join(ROOT, 'content'), join(ROOT, 'site')];
const SITE = 'https://example.org/archive/';
const ENV = { CONTENT_DIR: CONTENT, OUT_DIR: OUT, SITE_URL: SITE };
const AR = join(CONTENT, 'editions/ar');
const ALTERNATE = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g;
/** What the editions have alone, and what therefore leads to the first page of the other. */
const [ONLY_FIRST, ONLY_OTHER] = ['events/bridge-built/', 'pages/about-this-edition/'];
/** Pages of which each edition has those of its own, and those that are no page of their own. */
const WITHOUT = /^(?:ar\/)?(?:embed\/|claims\/order\/|old\/|404\.html)/;

let files: Map<string, Buffer>;
let said: string;
const text = (path: string) => files.get(path)?.toString('utf8') ?? '';
const pages = () => [...files.keys()].filter((path) => path.endsWith('.html') && !WITHOUT.test(path));
const addressOf = (page: string) => SITE + page.replace(/index\.html$/, '');
const alternatesOf = (page: string) => new Map(Array.from(text(page).matchAll(ALTERNATE), ([, lang = '', url = '']) => [lang, url]));
const switchOf = (page: string) => /<nav class="editions screen"[^]*?<\/nav>/.exec(text(page))?.[0] ?? '';

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  await layFixture(CONTENT, 'editions');
  await rm(join(AR, 'events/bridge-built.mdx'));
  await layFixture(CONTENT, 'editions-own');
  // The original has changed since.
  await appendFile(join(CONTENT, 'entities/harrow-ford.mdx'), '\nIt has [a bridge](event:bridge-built).\n');
  const { code, output } = await build(ENV, '--twice');
  said = output;
  expect([said, code]).toEqual([expect.stringContaining('The site is in'), 0]);
  files = await filesOf(OUT);
});

afterAll(() => rm(ROOT, { recursive: true, force: true }));

describe('a dossier in two languages', () => {
  test('tells what one edition lacks and what has changed, and is built all the same, with the same bytes each time', () => {
    expect(said).toContain(`${AR}/dossier.yaml:4:11 warning edition-lacks`);
    expect(said).toContain('This edition lacks events of the first, 1 of 2: `events/bridge-built.mdx`.');
    expect(said).toContain('`entities/harrow-ford.mdx` of the first edition has changed since it was translated.');
    expect(said).toContain('This edition has no entry `event:bridge-built`.');
    expect(said.match(/ warning /g)).toHaveLength(3);
    expect(said).toContain('with nothing kept, gave the same bytes.');
  });

  test('has both editions in one folder, of which every file is counted and named', () => {
    expect(text('index.html')).toContain('<html lang="en" dir="ltr">');
    expect(text('ar/index.html')).toContain('<html lang="ar" dir="rtl">');
    expect(text('ar/index.html')).toContain('لماذا أُغلق الجسر في هارو فورد؟');
    expect(text('ar/sources/herald-2024-05-16/index.html')).toContain('it is our turn to carry it');
    expect(wrongSums(files)).toEqual([]);
    expect(said).toContain(`${[...files.keys()].filter((path) => path.endsWith('.html')).length} pages, 15 passages proven, 3 issues, `);
    for (const file of ['404.html', 'robots.txt', '_headers', '.sourcebound', 'SHA256SUMS']) {
      expect([file, files.has(file), files.has(`ar/${file}`)]).toEqual([file, true, false]);
    }
  });

  test('every page names its counterparts, these name it, and no other page is named', () => {
    const counted = { both: 0, one: 0 };
    for (const page of pages()) {
      const alternates = alternatesOf(page);
      const own = page.startsWith('ar/') ? 'ar' : 'en';
      const other = own === 'ar' ? page.slice('ar/'.length) : `ar/${page}`;
      if (!files.has(other)) {
        expect([page, alternates.size]).toEqual([page, 0]);
        counted.one++;
        continue;
      }
      counted.both++;
      const [first, second] = own === 'ar' ? [other, page] : [page, other];
      expect([page, Object.fromEntries(alternates)]).toEqual([
        page,
        { en: addressOf(first), ar: addressOf(second), 'x-default': addressOf(first) },
      ]);
      expect(alternatesOf(other)).toEqual(alternates);
    }
    expect(counted.both).toBeGreaterThan(30);
    expect(counted.one).toBe(2);
    expect(text('404.html')).not.toContain('hreflang="x-default"');
  });

  test('the switch leads to the counterpart, in the language of those who follow it', () => {
    expect(switchOf('entities/mara-lindqvist/index.html')).toContain(
      '<a href="/archive/ar/entities/mara-lindqvist/" hreflang="ar" lang="ar" dir="rtl">العربية</a>',
    );
    expect(switchOf('ar/entities/mara-lindqvist/index.html')).toContain(
      '<a href="/archive/entities/mara-lindqvist/" hreflang="en" lang="en" dir="ltr">English</a>',
    );
    expect(switchOf('claims/order/report/index.html')).toContain('href="/archive/ar/claims/"');
    expect(pages().filter((page) => switchOf(page) === '')).toEqual([]);
  });

  test('where there is no counterpart, it leads to the first page and says so', () => {
    expect(switchOf(`${ONLY_FIRST}index.html`)).toMatch(/<a href="\/archive\/ar\/"[^>]*>العربية<small> \(الصفحة الأولى\)<\/small><\/a>/);
    expect(switchOf(`ar/${ONLY_OTHER}index.html`)).toMatch(/<a href="\/archive\/"[^>]*>English<small> \(first page\)<\/small><\/a>/);
    expect(switchOf('404.html')).toContain('<a href="/archive/ar/"');
    expect(pages().filter((page) => switchOf(page).includes('<small>'))).toEqual([`ar/${ONLY_OTHER}index.html`, `${ONLY_FIRST}index.html`]);
  });

  test('the site maps say the same, and one index names them all', () => {
    expect(text('sitemap-index.xml').match(/(?<=<loc>)[^<]+/g)).toEqual([`${SITE}ar/sitemap-0.xml`, `${SITE}sitemap-0.xml`]);
    for (const map of ['sitemap-0.xml', 'ar/sitemap-0.xml']) {
      const entries = Array.from(
        text(map).matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g),
        ([, loc = '', rest = '']) => [loc, rest] as const,
      );
      expect(entries.length).toBeGreaterThan(15);
      for (const [loc, rest] of entries) {
        const links = Array.from(rest.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g), ([, lang = '', url = '']) => [lang, url]);
        expect([loc, links]).toEqual([loc, [...alternatesOf(`${loc.slice(SITE.length)}index.html`)]]);
      }
    }
  });

  test('an old address of an edition leads on in it, and hosts are told', () => {
    expect(text('ar/old/mara/index.html')).toContain('content="0; url=/archive/ar/entities/mara-lindqvist/"');
    expect(text('_redirects')).toBe('/archive/ar/old/mara/ /archive/ar/entities/mara-lindqvist/ 301\n');
  });

  test('hosts keep what never changes, and let others frame the cards, in both', () => {
    for (const folder of ['', 'ar/']) {
      expect(text('_headers')).toMatch(new RegExp(`/archive/${folder}_astro/\\*\\n(?: .*\\n)*? {2}Cache-Control: .*immutable`));
      expect(text('_headers')).toMatch(new RegExp(`/archive/${folder}embed/\\*\\n(?: .*\\n)*? .*frame-ancestors \\*`));
    }
    expect(text('_headers')).not.toContain('/archive/ar/*');
  });

  test('each edition has a search, a feed and copies of its own', () => {
    const languages = ['pagefind/', 'ar/pagefind/'].map((folder) =>
      Object.keys((JSON.parse(text(`${folder}pagefind-entry.json`)) as { languages: object }).languages),
    );
    expect(languages).toEqual([['en'], ['ar']]);
    expect(text('ar/feed.atom')).toContain(`${SITE}ar/`);
    expect((JSON.parse(text('ar/dossier.json')) as { quotes: { url: string }[] }).quotes[0]?.url).toBe(`${SITE}ar/quotes/lindqvist-carry/`);
  });

  test('all can be packed for a disk, and led through from there', () => {
    const { files: packed } = packSite(OUT, '/archive/');
    expect(packed).toBeGreaterThan(100);
  });

  test('the pages are valid and fit into the first window', async () => {
    expect(await htmlFindings(pages().map((page) => [page, text(page)] as const))).toEqual([]);
    const heavy = pages().filter((page) => !/^(?:ar\/)?(?:print|sources)\//.test(page) && gzipSync(text(page)).length > 14_336);
    expect(heavy).toEqual([]);
  });
});

test('an error in one edition stops the build of all', async () => {
  const quote = join(AR, 'quotes/lindqvist-carry.mdx');
  const before = await readFile(quote, 'utf8');
  await writeFile(quote, before.replace('century', 'centuri'));
  const { code, output } = await build(ENV);
  await writeFile(quote, before);
  expect(code).toBe(1);
  expect(output).toContain(`${AR}/quotes/lindqvist-carry.mdx:3:10 error passage-not-found`);
  expect(output).toContain(`What is published in ${OUT} is as it was.`);
  expect(await filesOf(OUT)).toEqual(files);
});

test('what is published already is not built again, until an edition changes', async () => {
  expect((await build(ENV)).output).toContain('Nothing has changed');
  await appendFile(join(AR, 'terms/ford.mdx'), '\nكلمة.\n');
  expect((await build(ENV)).output).toContain('The site is in');
  expect(await readFile(join(OUT, 'ar/terms/index.html'), 'utf8')).toContain('كلمة.');
});

test('each edition is kept for reading without a network by a worker of its own, which names its files as they are', async () => {
  const folder = join(ROOT, 'offline');
  const { code } = await build({ ...ENV, OUT_DIR: folder, OFFLINE: 'on', SITE_URL: 'https://example.org/' });
  expect(code).toBe(0);
  const all = await filesOf(folder);
  for (const edition of ['', 'ar/']) {
    const list = /\[\["[^"]*","[^"]+"\](?:,\["[^"]*","[^"]+"\])*\]/.exec(all.get(`${edition}offline.js`)?.toString('utf8') ?? '')?.[0];
    const kept = JSON.parse(list ?? '[]') as [path: string, hash: string][];
    expect(kept.length).toBeGreaterThan(20);
    const differing = kept.filter(([path, hash]) => {
      const bytes = all.get(edition + path.replace(/(^|\/)$/, '$1index.html'));
      return bytes === undefined || createHash('sha256').update(bytes).digest('base64') !== hash;
    });
    expect([edition, differing]).toEqual([edition, []]);
    expect(kept.some(([path]) => path.startsWith('ar/'))).toBe(false);
    const elsewhere = edition === '' ? '["embed/","ar/"]' : '["embed/"]';
    expect(all.get(`${edition}offline.js`)?.toString('utf8')).toContain(elsewhere);
  }
  const headers = all.get('_headers')?.toString('utf8') ?? '';
  expect(headers).toContain('\n/offline.js\n');
  expect(headers).toContain('\n/ar/offline.js\n');
});

test('`dev` shows one edition, and says of an address of another how that is seen', async () => {
  const { PATH, HOME, SystemRoot } = process.env;
  const env = { PATH, HOME, SystemRoot, CONTENT_DIR: CONTENT, NO_COLOR: '1' };
  const server = spawn(process.execPath, ['src/cli/sourcebound.cjs', 'dev', '--edition', 'ar'], { env });
  onTestFinished(() => void server.kill());
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const origin = await vi.waitUntil(() => /http:\/\/localhost:\d+/.exec(output)?.[0], 60_000);
  const ask = async (path: string) => {
    const response = await fetch(origin + path, { headers: { accept: 'text/html' } });
    return { status: response.status, text: await response.text() };
  };
  expect(await ask('/ar/entities/harrow-ford/')).toEqual({ status: 200, text: expect.stringContaining('هارو فورد') as string });
  for (const path of ['/', '/entities/harrow-ford/']) {
    const { status, text: notice } = await ask(path);
    expect([path, status]).toEqual([path, 404]);
    expect(notice).toContain('This page is of the edition “en”');
    expect(notice).toContain('npx sourcebound dev --port 4322');
  }
});
