import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cite, citeAhead } from '../../../src/citations/cite-beside.ts';
import { cite as citeHere, type Wanted } from '../../../src/citations/cite-here.ts';
import { openWorkspace } from '../../../src/workspace/current.ts';
import { PAGE } from './page.ts';

const wantedOf = (title: string): Wanted => ({ works: [{ ...PAGE, title }], language: 'en', root: 'https://dossier.example/' });

let cacheDir: string;

beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  openWorkspace({ contentDir: join(cacheDir, 'content'), cacheDir });
});

afterAll(() => rm(cacheDir, { recursive: true }));

test('asked for ahead or not, each gets the citations of its own works', async () => {
  const [first, second, third] = ['One', 'Two', 'Three'].map(wantedOf) as [Wanted, Wanted, Wanted];
  citeAhead(first);
  citeAhead(second);
  const made = await Promise.all([second, third, first].map(cite));
  expect(made).toEqual(await Promise.all([second, third, first].map(citeHere)));
  // What was taken is asked for anew, and was kept.
  expect(await cite(first)).toEqual(made[2]);
  expect(await readdir(join(cacheDir, 'citations'))).toHaveLength(3);
});
