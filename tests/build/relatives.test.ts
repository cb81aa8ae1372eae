/** A dossier whose article shares words with other texts: the page that compares them, and the ways there and back. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { htmlFindings } from '../support/html-findings.ts';
import { buildFixture } from './build.ts';

const PAGE = 'sources/herald-2024-05-16/descent/index.html';

let files: Map<string, Buffer>;
let clear: () => Promise<void>;
const text = (path: string) => files.get(path)?.toString('utf8') ?? '';
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
/** What a reader of the screen sees: without what is only read out. */
const seen = (html: string) => plain(html.replaceAll(/<span class="vh".*?<\/span>/gs, ''));
const part = (expression: RegExp, page = PAGE) => expression.exec(text(page))?.[0] ?? '';

beforeAll(async () => {
  ({ files, clear } = await buildFixture('relatives'));
});

afterAll(() => clear());

test('every paragraph has a bar, and a label that says the same in words', () => {
  const strip = part(/<ol class="kinstrip".*?<\/ol>/s);
  expect(Array.from(strip.matchAll(/<span class="lab">(.*?)<\/span>/gs), ([, label = '']) => label)).toEqual([
    'Valley News, 6 of 26 words its own',
    'Valley News, word for word',
    'Valley News and Ford Radio in part, 1 of 26 words its own',
    'no relative found',
  ]);
  expect(strip.match(/<svg/g)).toHaveLength(4);
  expect(strip).toMatch(/<path class="own" d="M0 8H/);
});

test('the number of a note whose words stand in a name stands behind that, as no link holds another', () => {
  const report = text('sources/herald-2024-05-16/index.html');
  const links = Array.from(report.matchAll(/<(\/?)a[\s>]/g), ([, end]) => (end ? -1 : 1));
  expect(links.reduce(({ open, most }, step) => ({ open: open + step, most: Math.max(most, open + step) }), { open: 0, most: 0 })).toEqual({
    open: 0,
    most: 1,
  });
  expect(report).toMatch(/<\/a><a class="raised"[^>]* aria-label="Note on “Ford Street”"><\/a>/);
});

test('the numbers are those of the labels', () => {
  const table = part(/<table class="table kin-numbers".*?<\/table>/s);
  const rows = Array.from(table.matchAll(/<tr>(.*?)<\/tr>/gs), ([, row = '']) => plain(row));
  expect(rows).toEqual([
    'Paragraph Other text The same Only here Missing in the report Not compared',
    '¶1 Valley News 20 6 1 0',
    '¶2 Valley News 33 0 0 0',
    '¶3 Valley News and Ford Radio 25 1 12 9',
    '¶4 0 0 0 17',
  ]);
  expect(seen(part(/<p class="lede">.*?<\/p>/s))).toBe(
    'Of its 111 words, 78 stand in other texts too, in the same order. Where the texts were compared, 7 words stand in the report alone. 26 words could not be compared: only passages of the other texts are held.',
  );
});

test('the most changed sentence is one running proof, read out as what it is', () => {
  const proof = part(/<p class="proof">.*?<\/p>/s);
  expect(seen(proof)).toBe(
    'The council said that a ferry would cost 12,000 15,000 crowns a month. and that nobody would take it in winter.',
  );
  expect(plain(proof)).toContain('(not in the report: 12,000 ) (only in the report: 15,000 ) crowns');
});

test('the words of an excerpt that is cut are not said to be left out', () => {
  const paragraph = part(/<div class="wide" id="d3">.*?<\/section>/s);
  expect(paragraph).toMatch(/<span class="uncompared">The Ford Street Traders,<\/span>/);
  expect(paragraph).toMatch(/<del><span class="vh"[^>]*>\(not in the report: <\/span>of the river,/);
  expect(seen(paragraph)).toContain('Paired by the editor with Abendblatt : Eine Fähre kostet 15.000 Kronen im Monat');
  expect(seen(paragraph)).toContain('The same sum, in German.');
});

test('each relative says what of it is held, and only a cited one is said to have given words', () => {
  const relatives = seen(part(/<ul class="kin-relatives">.*?<\/ul>/s));
  expect(relatives).toContain('Of it, 71 words are held, in passages. The text that was seen was cut off.');
  expect(relatives).toContain('Held whole, 28 words.');
  expect(relatives.match(/took words of/g)).toHaveLength(1);
  expect(relatives).toContain('The Ford Herald took words of Ford Radio: the Herald’s editor says so there 1');
});

test('the ways in and back', () => {
  const source = text('sources/herald-2024-05-16/index.html');
  expect(source).toContain('href="/sources/herald-2024-05-16/descent/#d1">Shares words with Valley News</a>');
  expect(source).toContain('href="/sources/herald-2024-05-16/descent/">Where these words come from</a>');
  expect(source).not.toContain('descent/#d4');
  expect(text('sources/valley-news-2024-05-15/index.html')).toContain(
    'href="/sources/herald-2024-05-16/descent/">How its words compare with the report',
  );
  expect(text('index.html')).toMatch(/<nav.*?href="\/sources\/herald-2024-05-16\/descent\/">Origins<\/a>/s);
  expect(text('sitemap-0.xml')).toContain('/sources/herald-2024-05-16/descent/');
  expect(text('print/index.html')).toContain('kin-numbers');
});

test('every link within the site leads to an element', () => {
  const links = Array.from(text(PAGE).matchAll(/href="(?:\/([^"#]*))?#([^"]+)"/g), ([, path, id = '']) => ({ path, id }));
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter(({ path, id }) => !text(path === undefined ? PAGE : `${path}index.html`).includes(` id="${id}"`))).toEqual([]);
});

test('only a source with relatives has the page, and it keeps the budget', () => {
  expect([...files.keys()].filter((path) => path.includes('/descent/'))).toEqual([PAGE]);
  expect(gzipSync(text(PAGE), { level: 9 }).length).toBeLessThanOrEqual(14_336);
});

test('the pages are valid HTML', async () => {
  const pages = [PAGE, 'sources/herald-2024-05-16/index.html', 'sources/valley-news-2024-05-15/index.html'];
  expect(await htmlFindings(pages.map((page) => [page, text(page)] as const))).toEqual([]);
});
