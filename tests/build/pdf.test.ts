/** `dossier.pdf`: made when there is a browser, linked only when it is made. */
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../support/browser.ts';
import { build, filesOf } from './build.ts';

const ROOT = '.tmp/build-pdf';
const ENV = { CONTENT_DIR: 'tests/fixtures/german', BASE_PATH: '/archiv/', SITE_URL: 'https://archiv.example' };

afterAll(() => rm(ROOT, { recursive: true, force: true }));

const pagesLinking = (files: Map<string, Buffer>) =>
  [...files].filter(([path, bytes]) => path.endsWith('.html') && bytes.includes('dossier.pdf')).map(([path]) => path);

describe('with a browser', () => {
  const withBrowser = { ...ENV, DOSSIER_PDF: '', CHROMIUM_PATH: launchOptions().executablePath };
  let files: Map<string, Buffer>;
  let bytes: Buffer;
  let pdf: PDFDocument;

  beforeAll(async () => {
    const { code, output } = await build({ ...withBrowser, OUT_DIR: `${ROOT}/a`, TZ: 'Pacific/Kiritimati' });
    expect(output).not.toContain('No dossier.pdf');
    expect(code).toBe(0);
    files = await filesOf(`${ROOT}/a`);
    bytes = files.get('dossier.pdf') ?? Buffer.alloc(0);
    pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  });

  test('it is a tagged PDF with bookmarks that names the work', () => {
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true');
    expect(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).has(PDFName.of('First'))).toBe(true);
    expect(pdf.getTitle()).toContain('Bleibt die Drehbrücke von Neuwerder stehen?');
    expect(pdf.getLanguage()).toBe('de');
  });

  test('the contents lead to the parts, each on a sheet of its own', () => {
    const destinations = pdf.catalog.lookup(PDFName.of('Dests'), PDFDict);
    for (const id of ['brief', 'chapter-was-geschah', 'source-tagblatt-2021-03-12', 'claims', 'about']) {
      expect(destinations.has(PDFName.of(id)), id).toBe(true);
    }
    expect(pdf.getPageCount()).toBeGreaterThan(8);
  });

  test('the book and the foot of every page offer it', () => {
    for (const page of ['print/index.html', 'index.html']) {
      expect(files.get(page)?.toString(), page).toContain('href="/archiv/dossier.pdf"');
    }
  });

  test('a second build gives the same bytes, in another time zone', async () => {
    await build({ ...withBrowser, OUT_DIR: `${ROOT}/b`, TZ: 'America/Los_Angeles', CACHE_DIR: `${ROOT}/cache` });
    expect((await filesOf(`${ROOT}/b`)).get('dossier.pdf')?.equals(bytes)).toBe(true);
  });
});

test('without a browser the build says so, and no page links to a PDF', async () => {
  const { code, output } = await build({ ...ENV, DOSSIER_PDF: '', CHROMIUM_PATH: '/nowhere/chromium', OUT_DIR: `${ROOT}/none` });
  expect(code).toBe(0);
  expect(output).toContain('No dossier.pdf: CHROMIUM_PATH names /nowhere/chromium, which is not there.');
  const files = await filesOf(`${ROOT}/none`);
  expect(files.has('dossier.pdf')).toBe(false);
  expect(files.has('print/index.html')).toBe(true);
  expect(pagesLinking(files)).toEqual([]);
});

test('a browser that fails stops the build and says why', async () => {
  const { code, output } = await build({ ...ENV, DOSSIER_PDF: '', CHROMIUM_PATH: '/bin/false', OUT_DIR: `${ROOT}/failed` });
  expect(code).toBe(1);
  expect(output).toContain('dossier.pdf could not be made.');
  expect(output).toContain('DOSSIER_PDF=off');
  expect(output).toContain(`Nothing was published in ${ROOT}/failed.`);
  expect(await filesOf(`${ROOT}/failed`).catch(() => new Map())).toEqual(new Map());
});
