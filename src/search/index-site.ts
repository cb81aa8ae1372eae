/** The index of Pagefind, made from the pages that carry content. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** What marks the part of a page that is searched. */
const BODY = 'data-pagefind-body';

/**
 * Indexes the built site in `folder` and writes `pagefind/` beside its pages.
 * Pagefind indexes every page whole when no page is marked, without a word; so the count is held against the marked pages.
 */
export async function indexSite(folder: string): Promise<{ pages: number }> {
  const expected = await countMarked(folder);
  const created = await pagefind.createIndex();
  try {
    const index = orThrow(created).index;
    if (!index) throw new Error('Pagefind made no index.');
    orThrow(await index.addDirectory({ path: folder }));
    orThrow(await index.writeFiles({ outputPath: join(folder, 'pagefind') }));
    const pages = await countIndexed(folder);
    if (pages !== expected) throw new Error(`Pagefind indexed ${pages} pages, expected the ${expected} that carry ${BODY}.`);
    return { pages };
  } finally {
    await pagefind.close();
  }
}

/** The pages of the written index. What `addDirectory` counts are the files it looked at. */
async function countIndexed(folder: string): Promise<number> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

async function countMarked(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'));
  const marked = await Promise.all(files.map(async (path) => (await readFile(join(folder, path), 'utf8')).includes(BODY)));
  return marked.filter(Boolean).length;
}

function orThrow<Result extends { errors: string[] }>(result: Result): Result {
  if (result.errors.length > 0) throw new Error(`Pagefind: ${result.errors.join('; ')}`);
  return result;
}
