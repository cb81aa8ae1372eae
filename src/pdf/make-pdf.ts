/** `dossier.pdf`, made from the built book. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { publishedDossier } from '../exports/published.ts';
import type { Found } from './browser.ts';
import { describe } from './describe.ts';
import { printBook } from './print-book.ts';

/** Prints the book of the site built in `folder` and writes the PDF beside its pages. Throws when the browser fails. */
export async function makePdf(folder: string, site: { url: string; base: string }, browser: Found): Promise<{ bytes: number }> {
  const json: unknown = JSON.parse(await readFile(join(folder, 'dossier.json'), 'utf8'));
  const { dossier } = z.object({ dossier: publishedDossier.shape.dossier }).parse(json);
  const { pdf: printed, headings } = await printBook({ folder, origin: site.url, base: site.base, launch: browser.launch });
  const pdf = await describe(printed, {
    title: `${dossier.question} ${dossier.title}`,
    author: dossier.owner.name,
    subject: dossier.brief,
    language: dossier.language,
    headings,
    published: dossier.published,
    updated: dossier.updated,
  });
  await writeFile(join(folder, 'dossier.pdf'), pdf);
  return { bytes: pdf.length };
}
