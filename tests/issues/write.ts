/** `npm run docs:issues`: writes the page of every issue code. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issuePages, PAGES } from './pages.ts';

const pages = await issuePages();
await mkdir(PAGES, { recursive: true });
for (const name of await readdir(PAGES)) if (!pages.has(name)) await rm(join(PAGES, name));
for (const [name, text] of pages) await writeFile(join(PAGES, name), text);
process.stdout.write(`${pages.size} files in ${PAGES}.\n`);
