/** A dossier whose lists outgrow a page: nothing is lost between their pages, and every link still leads to its place. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateDossier } from '../bench/generate.ts';
import { htmlFindings } from '../support/html-findings.ts';
import { build, filesOf } from './build.ts';

const ROOT = '.tmp/long-lists';
const ENTRIES = 340;
const WORKS = 250;
/** The first TCP window (tests/e2e/budget.e2e.ts), and some more: generated words are longer than real ones and none comes twice. */
const HTML = 14_336 * 1.1;

let pages: Map<string, string>;
const text = (path: string) => pages.get(path) ?? '';

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  const { files } = generateDossier(ENTRIES);
  files.set(
    'references.json',
    JSON.stringify(
      Array.from({ length: WORKS }, (_, index) => ({ id: `reference-${index + 1}`, type: 'book', title: `Work number ${index + 1}` })),
    ),
  );
  for (const [path, content] of files) {
    await mkdir(dirname(join(ROOT, 'content', path)), { recursive: true });
    await writeFile(join(ROOT, 'content', path), content);
  }
  const { code, output } = await build({ CONTENT_DIR: `${ROOT}/content`, OUT_DIR: `${ROOT}/site`, SITE_URL: 'https://long.example' });
  expect([code, output.slice(-2_000)]).toEqual([0, expect.stringContaining('The site is in')]);
  const built = [...(await filesOf(`${ROOT}/site`))].filter(([path]) => path.endsWith('.html'));
  pages = new Map(built.map(([path, bytes]) => [path, bytes.toString()]));
});

afterAll(() => rm(ROOT, { recursive: true, force: true }));

/** The pages of a list, in order. */
function pagesOf(list: string): string[] {
  const found = [`${list}index.html`];
  for (let page = 2; pages.has(`${list}page/${page}/index.html`); page++) found.push(`${list}page/${page}/index.html`);
  return found;
}

const matches = (paths: readonly string[], pattern: RegExp) =>
  paths.flatMap((path) => Array.from(text(path).matchAll(pattern), ([, found = '']) => found));

describe('a dossier with long lists', () => {
  test.each([
    ['references/', /<li class="row">.*?<a href="\/references\/(reference-\d+)\/">/gs, WORKS],
    ['claims/', /<p class="title"><a href="\/claims\/(claim-\d+)\/">/g, Math.round(ENTRIES * 0.24)],
    ['claims/order/report/', /<p class="title"><a href="\/claims\/(claim-\d+)\/">/g, Math.round(ENTRIES * 0.24)],
    ['claims/order/speaker/', /<p class="title"><a href="\/claims\/(claim-\d+)\/">/g, Math.round(ENTRIES * 0.24)],
    ['chronology/', /<li class="row event" id="event-(event-\d+)"/g, Math.round(ENTRIES * 0.24)],
    ['terms/', /<section class="row sect term" id="term-(term-\d+)"/g, Math.round(ENTRIES * 0.1)],
    ['network/', /<tr><th scope="row"><a href="\/entities\/(entity-\d+)\/"/g, Math.round(ENTRIES * 0.28)],
  ])('%s has every row once over its pages', (list, row, count) => {
    const paths = pagesOf(list);
    expect(paths.length).toBeGreaterThan(1);
    const rows = matches(paths, row);
    expect(rows).toHaveLength(count);
    expect(new Set(rows).size).toBe(count);
  });

  test('mentions in several sources say of which, also on pages of their own', () => {
    const paths = [...pages.keys()].filter((path) => /^entities\/[^/]+\/mentions\//.test(path));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const lists = text(path).match(/<ol class="mentions">/g) ?? [];
      expect(text(path).match(/<h3 class="label">[^<]+<\/h3>\s*<ol class="mentions">/g), path).toHaveLength(lists.length);
      expect(lists.length, path).toBeGreaterThan(0);
    }
  });

  test('every link leads to a page, and every fragment to an element of it', () => {
    const ids = new Map([...pages].map(([path, html]) => [path, new Set(Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id]) => id))]));
    const broken = [...pages].flatMap(([page, html]) =>
      Array.from(html.matchAll(/<a\b[^>]*?\shref="(\/[^"#?]*|)(?:\?[^"#]*)?(?:#([^"]*))?"/g)).flatMap(([, address = '', fragment]) => {
        const path = address === '' ? page : `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
        if (!/\.html$/.test(path)) return [];
        const isThere = ids.has(path) && (fragment === undefined || ids.get(path)?.has(fragment));
        return isThere ? [] : [`${page}: ${address}#${fragment ?? ''}`];
      }),
    );
    expect(broken).toEqual([]);
    expect(matches([...pages.keys()], /href="\/terms\/page\/\d+\/#term-(term-\d+)"/g).length).toBeGreaterThan(10);
  });

  test('a page says which it is and leads to those around it', () => {
    expect(pagesOf('references/')).toHaveLength(3);
    const second = text('references/page/2/index.html');
    expect(second).toContain('<link rel="canonical" href="https://long.example/references/page/2/">');
    expect(second).toContain('<title>References, page 2 · A generated dossier</title>');
    expect(second).toContain('<a href="/references/" rel="prev">Previous</a>');
    expect(second).toContain('<a href="/references/page/2/" aria-label="Page 2" aria-current="page">2</a>');
    expect(second).toContain('<a href="/references/page/3/" rel="next">Next</a>');
    expect(text('references/index.html')).not.toContain('rel="prev"');
    expect(text('references/page/3/index.html')).not.toContain('rel="next"');
  });

  test('filters that would reach one page only give way to those of the search', () => {
    for (const [list, kind] of [
      ['chronology/', 'event'],
      ['claims/', 'claim'],
    ] as const) {
      for (const path of pagesOf(list)) {
        expect(text(path)).not.toContain('<filter-list');
        expect(text(path)).toContain(`href="/search/?kind=${kind}"`);
      }
    }
  });

  test('what is spoken of everywhere lists that on pages of its own', () => {
    const hub = text('references/reference-1/index.html');
    const [, total = ''] = /<a class="more" href="\/references\/reference-1\/backlinks\/">All ([\d,]+)<\/a>/.exec(hub) ?? [];
    expect(Number(total)).toBeGreaterThan(30);
    const rows = matches(pagesOf('references/reference-1/backlinks/'), /<li><p class="apparatus">(.*?)<\/p>/g);
    expect(rows).toHaveLength(Number(total));
  });

  test('no page but the sources and the book outgrows the first window by much', () => {
    const heavy = [...pages]
      .filter(([path]) => !/^(?:print|sources)\//.test(path))
      .flatMap(([path, html]) => {
        const { length } = gzipSync(html, { level: 9 });
        return length > HTML ? [`${path}: ${length} bytes`] : [];
      });
    expect(heavy).toEqual([]);
  });

  test('the pages are valid HTML', async () => {
    const some = [...pages].filter(([path]) => /\/page\/2\/|\/backlinks\/|^(?:network|search)\//.test(path));
    expect(some.length).toBeGreaterThan(5);
    expect(await htmlFindings(some)).toEqual([]);
  });
});
