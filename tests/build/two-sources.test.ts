/** A dossier on one article that also rests on another, in another language: every mark says of which. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlFindings } from '../support/html-findings.ts';
import { buildFixture } from './build.ts';

const MARK =
  /<a class="pil"(?: data-comma)? href="\/sources\/([^/]+)\/#[^"]*" aria-label="([^"]+)">(?:<bdi class="of">([^<]+)<\/bdi>\u00a0)?([^<]+)<\/a>/g;

let files: Map<string, Buffer>;
let clear: () => Promise<void>;
const text = (path: string) => files.get(path)?.toString('utf8') ?? '';
/** The marks of a page, as they are seen and as they are read out. */
const marksOn = (html: string) =>
  Array.from(html.matchAll(MARK), ([, source, label, name, mark]) => ({ source, label, seen: [name, mark].filter(Boolean).join(' ') }));
const section = (page: string, id: string) => new RegExp(`<h2 id="${id}".*?</section>`, 's').exec(text(page))?.[0] ?? '';

beforeAll(async () => {
  ({ files, clear } = await buildFixture('two-sources'));
});

afterAll(() => clear());

test('a mark of the other source bears its name, and every mark is read out with that of its own', () => {
  expect(marksOn(section('claims/bridge-is-old/index.html', 'evidence'))).toEqual([
    { source: 'herald-2024-05-16', label: 'The Ford Herald, Paragraph 1', seen: '¶1' },
    { source: 'abendblatt-2024-05-15', label: 'Abendblatt ¶1, Paragraph 1', seen: 'Abendblatt ¶1' },
  ]);
  const all = [...files.keys()].filter((path) => path.endsWith('.html')).flatMap((page) => marksOn(text(page)));
  const names = new Map([
    ['herald-2024-05-16', 'The Ford Herald, '],
    ['abendblatt-2024-05-15', 'Abendblatt'],
    ['gazette-2024-05-15', 'Ford Gazette'],
  ]);
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(({ source = '', label = '' }) => !label.startsWith(names.get(source) ?? '?'))).toEqual([]);
});

test('in a row the name stands once, before the first mark of its source', () => {
  const entry = /<a href="\/claims\/ferry-has-a-price\/">.*?<\/li>/s.exec(text('claims/order/report/index.html'))?.[0] ?? '';
  expect(marksOn(entry).map(({ seen }) => seen)).toEqual(['Abendblatt ¶1, ', '2']);
});

test('mentions stand under the name of their source', () => {
  const mentions = section('entities/mara-lindqvist/index.html', 'mentions');
  expect(Array.from(mentions.matchAll(/<h3[^>]*>([^<]+)</g), ([, name]) => name)).toEqual(['The Ford Herald', 'Abendblatt']);
});

test('what is named in the preamble leads to the preamble, which is no paragraph', () => {
  const page = text('entities/mara-lindqvist/index.html');
  const [, named = ''] = /<b>Named in<\/b>(.*?)<\/p>/s.exec(page) ?? [];
  expect(marksOn(named).map(({ seen, label }) => [seen, label])).toEqual([
    ['¶2', 'The Ford Herald, Paragraph 2'],
    ['¶4', 'The Ford Herald, Paragraph 4'],
    ['Abendblatt preamble', 'Abendblatt, preamble'],
    ['¶2', 'Abendblatt ¶2, Paragraph 2'],
  ]);
  expect(marksOn(section('entities/mara-lindqvist/index.html', 'mentions')).map(({ seen }) => seen)).toEqual([
    '¶2',
    '¶4',
    'preamble',
    '¶2',
  ]);
  expect(page).toContain('href="/sources/abendblatt-2024-05-15/#preamble"');
  const source = text('sources/abendblatt-2024-05-15/index.html');
  expect(source).toMatch(/<p class="apparatus" id="preamble">[^<]*<code[^>]* lang="de"/);
  expect(source.split('id="p1"')).toHaveLength(2);
});

test('every mark leads to an element', () => {
  const broken = [...files.keys()].flatMap((page) =>
    page.endsWith('.html')
      ? Array.from(text(page).matchAll(/href="\/(sources\/[^/]+\/)#([^"]+)"/g), ([, path = '', id = '']) =>
          text(`${path}index.html`).includes(` id="${id}"`) ? [] : [`${page}: ${path}#${id}`],
        ).flat()
      : [],
  );
  expect(broken).toEqual([]);
});

test('a chapter says whose paragraphs it counts, and the legend how a mark of another source looks', () => {
  expect(text('chapters/the-closure/index.html')).toContain(
    '<figcaption><p><bdi>The Ford Herald</bdi>: The 4 paragraphs of the report by length',
  );
  expect(text('about/index.html')).toContain('<bdi class="of">Abendblatt</bdi> ¶7');
});

test('the pages are valid HTML', async () => {
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  expect(await htmlFindings(pages.map((page) => [page, text(page)] as const))).toEqual([]);
});

test('an excerpt shows the passages that are held, what is left out, and where it was seen', () => {
  const page = text('sources/gazette-2024-05-15/index.html');
  expect(page).toContain('Only 2 passages are held here.');
  expect(page).toContain('The text that was seen was cut off.');
  expect(page).toContain('<a href="/references/gazette-2024-05-15/">');
  const article = /<article.*?<\/article>/s.exec(page)?.[0] ?? '';
  const pieces = article.matchAll(/<a class="rail number"[^>]*>(.*?)<\/a>|<p (?:id="p\d+"|class="elided")[^>]*>(.*?)<\/p>/gs);
  const shown = Array.from(pieces, ([, number = '', words = '']) => `${number}${words}`.replaceAll(/<[^>]+>/g, '').trim()).join(' ');
  expect(shown).toBe(
    '¶[1] The Gazette begins here. […] The council had the bridge built of stone. […] ¶[2] Traders offered to pay half. […]',
  );
});

test('an account that rests on a passage shows its words, with the mark of the excerpt', () => {
  const accounts = section('claims/bridge-is-old/index.html', 'accounts');
  expect(accounts).toMatch(/<q lang="en" dir="ltr">The council had the bridge built of stone<\/q>/);
  expect(marksOn(accounts)).toEqual([{ source: 'gazette-2024-05-15', label: 'Ford Gazette ¶[1], Passage 1', seen: 'Ford Gazette ¶[1]' }]);
});

test('the first page counts the reports that are held whole, and a reference leads to its excerpt', () => {
  expect(text('index.html')).toContain('It rests on two sources');
  expect(text('references/gazette-2024-05-15/index.html')).toContain('<a href="/sources/gazette-2024-05-15/">');
});
