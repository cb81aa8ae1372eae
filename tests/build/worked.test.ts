/** The dossier at which the guide for editors arrives is built, without an issue. */
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlFindings } from '../support/html-findings.ts';
import { build, filesOf } from './build.ts';

const [CONTENT, OUT] = ['tests/fixtures/worked/content', '.tmp/build-worked'];

let files: Map<string, Buffer>;
let said: string;
const text = (path: string) => files.get(path)?.toString('utf8') ?? '';

beforeAll(async () => {
  const { code, output } = await build({ CONTENT_DIR: CONTENT, OUT_DIR: OUT, SITE_URL: 'https://example.org/baths/' }, '--force');
  said = output;
  expect([code, said]).toEqual([0, expect.stringContaining('The site is in')]);
  files = await filesOf(OUT);
});
afterAll(() => rm(OUT, { recursive: true, force: true }));

test('nothing is to be mended, and the site says where it belongs', () => {
  expect(said).toContain(`The site is in ${OUT}, to be published at https://example.org/baths/.\n`);
  expect(said).toContain(' passages proven, no issue, ');
  expect(said).not.toContain('Warning');
});

test('each entry has its page', () => {
  const pages = [...files.keys()].filter((path) =>
    /^(?:chapters|entities|events|quotes|claims|references)\/[^/]+\/index\.html$/.test(path),
  );
  const counts = Object.entries(Object.groupBy(pages, (path) => path.split('/')[0] ?? '')).map(([kind, of = []]) => [kind, of.length]);
  expect(Object.fromEntries(counts)).toEqual({ chapters: 3, entities: 6, events: 5, quotes: 4, claims: 4, references: 2 });
});

test('interrupted words are shown with what stands between left out', () => {
  const shown = text('quotes/marsh-we-have-patched-this-roof/index.html').replace(/<[^>]+>/g, '');
  expect(shown).toMatch(/We have patched this roof for thirty years\s*\[…\]\s*and every patch has cost more than the one before/);
});

test('the disputed sum, the date in words and the correction are there for readers', () => {
  expect(text('index.html')).toContain('The baths cost the town 212,000 crowns a year.');
  expect(text('events/the-petition/index.html')).toContain('datetime="2023-10-11">Wednesday, 11 October 2023</time>');
  expect(text('corrections/index.html')).toContain('Two digits were exchanged in copying.');
});

test('a correction stands on the page that it concerns as well', () => {
  const shown = text('claims/yearly-loss/index.html');
  expect(shown).toContain('datetime="2023-10-18"');
  expect(shown).toContain('Two digits were exchanged in copying.');
  expect(text('claims/counted-twice/index.html')).not.toContain('id="corrections"');
});

test('the words of a link to a paragraph are shown, with its mark', () => {
  const shown = text('chapters/what-was-decided/index.html').replace(/<[^>]+>/g, '');
  expect(shown).toMatch(/The money is to go to a school pool\s*¶3\s*instead/);
  expect(text('chapters/what-was-decided/index.md')).toContain('[a school pool](');
});

test('a quotation in several passages is named once beside its paragraph', () => {
  const [, beside = ''] = /data-layer="quote"[^>]*>([^]*?)<\/li>/.exec(text('sources/article/index.html')) ?? [];
  expect(beside.match(/<bdi>/g)).toHaveLength(1);
});

test('every page is right HTML', async () => {
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  expect(await htmlFindings(pages.map((page) => [page, text(page)] as const))).toEqual([]);
});
