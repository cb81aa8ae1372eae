/** `dossier.epub`: valid, whole, in the direction of its language, and the same twice. */
import { unzipSync, strFromU8 } from 'fflate';
import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findEpubCheck, findingsIn } from '../support/epubcheck.ts';
import { SITES } from '../support/sites.ts';
import { build, filesOf } from './build.ts';

const epubCheck = findEpubCheck();

const ROOT = '.tmp/build-epub';
/** Builds a site in a folder of its own, and gives its book. */
async function bookOf(name: keyof typeof SITES, more: Record<string, string> = {}): Promise<{ path: string; bytes: Buffer }> {
  const out = `${ROOT}/${more['TZ'] ? 'again' : name}`;
  const { code, output } = await build({ ...SITES[name].env, DOSSIER_PDF: 'off', OUT_DIR: out, ...more });
  expect([code, output]).toEqual([0, expect.any(String)]);
  return { path: `${out}/dossier.epub`, bytes: await readFile(`${out}/dossier.epub`) };
}

afterAll(() => rm(ROOT, { recursive: true, force: true }));

describe.each(['dossier', 'german', 'arabic'] as const)('of %s', (name) => {
  let book: Awaited<ReturnType<typeof bookOf>>;
  beforeAll(async () => {
    book = await bookOf(name);
  }, 300_000);

  if ('jar' in epubCheck) {
    test('EPUBCheck finds nothing', () => {
      expect(findingsIn(book.path, epubCheck.jar)).toEqual([]);
    });
  } else {
    test.skip(`EPUBCheck is not asked: ${epubCheck.missing}`);
  }

  test('it begins with what says that it is a book, as it is', () => {
    const { bytes } = book;
    expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    // Neither compressed nor with a field more (APPNOTE, 4.3.7).
    expect([bytes.readUInt16LE(8), bytes.readUInt16LE(28)]).toEqual([0, 0]);
  });

  test('every link within it leads to a place that is there, and every note to its mark', () => {
    const files = unzipSync(book.bytes);
    const pages = Object.keys(files).filter((path) => path.endsWith('.xhtml'));
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const lost = pages.flatMap((page) =>
      Array.from(text(page).matchAll(/ (?:href|src)="([^"#]*)(?:#([^"]*))?"/g)).flatMap(([, path = '', id]) => {
        if (/^(?:https?|mailto):/.test(path)) return [];
        const target = path === '' ? page : new URL(path, `file:///${page}`).pathname.slice(1);
        return files[target] && (id === undefined || text(target).includes(` id="${id}"`)) ? [] : [`${page}: ${path}#${id ?? ''}`];
      }),
    );
    expect(lost).toEqual([]);
    for (const page of pages)
      expect(text(page).match(/epub:type="footnote"/g)?.length).toBe(text(page).match(/class="note-mark"/g)?.length);
  });
});

test('names in another script, the direction, cards with words, and nothing that runs', async () => {
  const files = unzipSync((await bookOf('arabic')).bytes);
  const all = Object.entries(files)
    .flatMap(([path, bytes]) => (path.endsWith('.png') ? [] : [strFromU8(bytes)]))
    .join('\n');
  expect(all).toContain('page-progression-direction="rtl"');
  expect(all).toContain('<bdi lang="en" dir="ltr">John Smith</bdi>');
  expect(all).toMatch(/<img src="\.\.\/images\/quote-lan-nutfi\.png" alt="[^"]{20,}"/);
  expect(all).not.toMatch(/<(?:script|style|button|input|form)\b| on\w+="| data-/);
  expect(Object.keys(files)).toContain('EPUB/images/cover.png');
}, 300_000);

test('a site without it leads to none', async () => {
  const out = `${ROOT}/none`;
  const { code } = await build({ ...SITES.arabic.env, DOSSIER_EPUB: 'off', OUT_DIR: out });
  expect(code).toBe(0);
  const files = await filesOf(out);
  expect(files.has('dossier.epub')).toBe(false);
  expect([...files.values()].filter((bytes) => bytes.includes('dossier.epub'))).toEqual([]);
}, 300_000);

test('the same bytes in another time zone, without what was kept', async () => {
  const first = await bookOf('german');
  const again = await bookOf('german', { TZ: 'Pacific/Kiritimati', CACHE_DIR: `${ROOT}/cache` });
  expect(again.bytes.equals(first.bytes)).toBe(true);
}, 300_000);
