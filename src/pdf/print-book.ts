/**
 * Prints the built book to PDF. The browser gets every file from the built folder and nothing else, so that no network and
 * no server are needed.
 */
import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { chromium, type Page, type Route } from 'playwright-core';
import type { Found } from './browser.ts';
import { sheetsOf } from './sheets.ts';

const PRINT = { format: 'A4', preferCSSPageSize: true, tagged: true, outline: true, printBackground: false } as const;

/** The PDF as the browser writes it, and the headings of the book. `base` has a slash at both ends. */
export async function printBook({ folder, origin, base, launch }: Job): Promise<{ pdf: Uint8Array; headings: string[] }> {
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage({ colorScheme: 'light', locale: 'en-GB', timezoneId: 'UTC' });
    const missing: string[] = [];
    await page.route('**/*', async (route) => {
      if (!(await serve(route, { folder, origin, base }))) missing.push(route.request().url());
    });
    await page.goto(`${origin}${base}print/`);
    await loadFonts(page);
    // The numbers of the sheets are known once the book is printed; their place in the contents is kept free.
    const sheets = await sheetsOf(await page.pdf(PRINT));
    await numberContents(page, sheets);
    const pdf = await page.pdf(PRINT);
    if (missing.length > 0) throw new Error(`The book asks for what the site does not have: ${missing.join(', ')}`);
    expectSame(sheets, await sheetsOf(pdf));
    return { pdf, headings: await page.locator('h1, h2, h3, h4').allTextContents() };
  } finally {
    await browser.close();
  }
}

/** Answers a request from the built folder; says whether it could. */
async function serve(route: Route, { folder, origin, base }: Place): Promise<boolean> {
  const url = new URL(route.request().url());
  const path = normalize(decodeURIComponent(url.pathname.slice(base.length)));
  const file = join(folder, url.pathname.endsWith('/') ? join(path, 'index.html') : path);
  const inside = url.origin === origin && url.pathname.startsWith(base) && !path.startsWith(`..${sep}`);
  const body = inside ? await readFile(file).catch(() => undefined) : undefined;
  const contentType = TYPES[/\.\w+$/.exec(file)?.[0] ?? ''];
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

async function numberContents(page: Page, sheets: ReadonlyMap<string, number>): Promise<void> {
  await page.evaluate((numbers) => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-sheet-of]')) {
      place.textContent = String(numbers[place.dataset['sheetOf'] ?? ''] ?? '');
    }
  }, Object.fromEntries(sheets));
}

function expectSame(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): void {
  const moved = [...before].find(([id, sheet]) => after.get(id) !== sheet);
  if (moved) throw new Error(`The contents of the PDF moved "${moved[0]}" away from sheet ${moved[1]}.`);
}

interface Place {
  /** The built site. */
  folder: string;
  /** Origin of the published site. */
  origin: string;
  base: string;
}

interface Job extends Place {
  launch: Found['launch'];
}
