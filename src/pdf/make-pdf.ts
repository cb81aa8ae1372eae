/** `dossier.pdf`, made from the book, the page that shows the whole dossier. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cachedAt } from '../cache/store.ts';
import { versionOf } from '../cache/version.ts';
import type { Found } from './browser.ts';
import { describe, type Work } from './describe.ts';
import { printBook } from './print-book.ts';

/** What makes a PDF of a page, beside the browser. */
const MADE_BY = ['pdf'];
const PACKAGES = ['@cantoo/pdf-lib', 'playwright-core'];

/** Prints the book and says in the PDF what it is; the last one is kept, and taken again for the same book. Throws when the browser fails. */
export async function makePdf({ book, work, browser }: PdfJob): Promise<Uint8Array> {
  // The names of the faces that the page asks for change with their content, so the page stands for all that is printed.
  const page = createHash('sha256').update(book.html).digest('hex');
  const { size, mtimeMs } = await stat(browser.launch.executablePath);
  const key = JSON.stringify([await versionOf(MADE_BY, PACKAGES), work, page, book.origin, book.base, browser, size, mtimeMs]);
  return cachedAt(join(book.cacheDir, 'pdf'), key, async () => {
    const { pdf, headings, sheets } = await printBook({ ...book, launch: browser.launch });
    return describe(pdf, { ...work, headings, sheets });
  });
}

export interface PdfJob {
  book: Book;
  work: Omit<Work, 'headings' | 'sheets'>;
  browser: Found;
}

interface Book {
  /** The page as it is published. */
  html: Uint8Array;
  /** The folder that holds what the page asks for. */
  folder: string;
  /** Origin of the published site. */
  origin: string;
  /** Path of the published site, with a slash at both ends. */
  base: string;
  /** Where the last PDF is kept. */
  cacheDir: string;
}
