/**
 * Prints the book to PDF. The browser gets the page, and what that asks for from the folder of the site, and nothing else: no
 * network and no server are needed.
 */
import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { chromium, type Page, type Route } from 'playwright-core';
import { BOOK } from './book.ts';
import type { Found } from './browser.ts';
import { readPdf } from './read-pdf.ts';
import { sheetsOf, type Sheets } from './sheets.ts';

const PRINT = { format: 'A4', preferCSSPageSize: true, tagged: true, outline: true, printBackground: false } as const;
/** Everything is answered from here, so the browser need not find the address of any name, nor ask for one. */
const NO_NAMES = '--host-resolver-rules=MAP * ~NOTFOUND';
/** Lies on the same sheets, and is sooner made. */
const DRAFT = { ...PRINT, tagged: false, outline: false } as const;

/** The PDF as the browser writes it, the headings of the book, and on which sheets its contents say that its parts lie. */
export async function printBook({
  html,
  folder,
  origin,
  base,
  launch,
}: Job): Promise<{ pdf: Uint8Array; headings: string[]; sheets: Sheets }> {
  const browser = await chromium.launch({ ...launch, args: [...launch.args, NO_NAMES] });
  try {
    const page = await browser.newPage({ colorScheme: 'light', locale: 'en-GB', timezoneId: 'UTC' });
    const missing: string[] = [];
    await page.route('**/*', async (route) => {
      if (!(await serve(route, { html, folder, origin, base }))) missing.push(route.request().url());
    });
    await page.goto(`${origin}${base}${BOOK}`);
    await loadFonts(page);
    // The numbers of the sheets are known once the book is printed; their place in the contents is kept free.
    const sheets = sheetsOf(await readPdf(await page.pdf(DRAFT)));
    await numberContents(page, sheets);
    const pdf = await page.pdf(PRINT);
    if (missing.length > 0) throw new Error(`The book asks for what the site does not have: ${missing.join(', ')}`);
    return { pdf, sheets, headings: await page.locator('h1, h2, h3, h4').allTextContents() };
  } finally {
    await browser.close();
  }
}

/** Answers a request from the built folder; says whether it could. */
async function serve(route: Route, { html, folder, origin, base }: Place): Promise<boolean> {
  const url = new URL(route.request().url());
  const path = normalize(decodeURIComponent(url.pathname.slice(base.length)));
  const inside = url.origin === origin && url.pathname.startsWith(base) && !path.startsWith(`..${sep}`);
  const isBook = inside && url.pathname.slice(base.length) === BOOK;
  const body = isBook ? Buffer.from(html) : inside ? await readFile(join(folder, path)).catch(() => undefined) : undefined;
  const contentType = isBook ? TYPES['.html'] : TYPES[/\.\w+$/.exec(path)?.[0] ?? ''];
  if (body && contentType) await route.fulfill({ body, contentType });
  else await route.abort();
  return body !== undefined && contentType !== undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Faces are optional on the site, where a slow line must not move the text; paper waits for them. */
async function loadFonts(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(async () => {
    const faces = [...document.fonts];
    for (const face of faces) face.display = 'block';
    // The fallbacks are faces of the machine, which may lack them.
    await Promise.allSettled(faces.map((face) => face.load()));
    await document.fonts.ready;
  });
}

async function numberContents(page: Page, sheets: Sheets): Promise<void> {
  await page.evaluate((numbers) => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-sheet-of]')) {
      place.textContent = String(numbers[place.dataset['sheetOf'] ?? ''] ?? '');
    }
  }, Object.fromEntries(sheets));
}

interface Place {
  /** The page of the book. */
  html: Uint8Array;
  /** Holds what the page asks for. */
  folder: string;
  /** Origin of the published site. */
  origin: string;
  base: string;
}

interface Job extends Place {
  launch: Found['launch'];
}
