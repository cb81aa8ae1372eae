import { afterEach, beforeEach, expect, test } from 'vitest';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageReading } from '../../../src/audit/read-page.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { sha256 } from '../../../src/publish/sums.ts';
import { LastPages } from '../../../src/reuse/last-pages.ts';
import { Workspace, type State } from '../../../src/workspace/workspace.ts';
import { layFixture } from '../../support/lay-fixture.ts';

let folder: string;
const READING: PageReading = { addresses: new Set(['/a/', '/b/']), ids: new Set(['main']), whole: [] };
const PAGES = { 'town/index.html': 'entity:harrow-ford', 'claim/index.html': 'claim:ferry-is-dear', 'quiet/index.html': undefined };

const stateNow = (): Promise<State> => new Workspace(join(folder, 'content'), join(folder, 'cache')).state();
const lastPages = (more: { program?: string; isFresh?: boolean } = {}) =>
  new LastPages({ folder: join(folder, 'site'), cacheDir: join(folder, 'cache'), program: 'this', isFresh: false, ...more });

/** Reads the prose of an item the way a page does: behind something that it waits for. */
const readProse = async (dossier: Dossier, key: string | undefined): Promise<string> => {
  await Promise.resolve();
  return key === undefined ? '' : (dossier.find(key)?.prose.text ?? '');
};

/** A build that makes each page of what it reads. */
async function buildAll(also: (dossier: Dossier) => void = () => undefined): Promise<void> {
  const [last, state] = [lastPages(), await stateNow()];
  last.begin(state);
  also(state.dossier());
  // All at once, as Astro makes them.
  await Promise.all(
    Object.entries(PAGES).map(async ([file, key]) => {
      const { made, note } = await last.make(file, () => readProse(state.dossier(), key));
      await mkdir(join(folder, 'site', file, '..'), { recursive: true });
      await writeFile(join(folder, 'site', file), made);
      note(sha256(Buffer.from(made)), READING);
    }),
  );
  await last.remember();
}

/** What the next build takes. */
async function taken(last = lastPages()): Promise<string[]> {
  last.begin(await stateNow());
  const out = await mkdtemp(join(folder, 'out-'));
  return Object.keys(PAGES).filter((file) => last.take(file, out));
}

const change = async (path: string, text: string): Promise<void> => {
  const file = join(folder, 'content', path);
  await writeFile(file, (await readFile(file, 'utf8')) + text);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  await layFixture(join(folder, 'content'), 'base');
});

afterEach(() => rm(folder, { recursive: true }));

test('takes the pages that have read nothing of what has changed, as the files that they are', async () => {
  await buildAll();
  await change('claims/ferry-is-dear.mdx', '\nThe river is low.\n');
  const last = lastPages();
  last.begin(await stateNow());
  const out = join(folder, 'out');
  expect(last.take('town/index.html', out)).toMatchObject({ reading: READING });
  expect(last.take('quiet/index.html', out)).toMatchObject({ reading: READING });
  expect(last.take('claim/index.html', out)).toBeUndefined();
  expect(last.take('new/index.html', out)).toBeUndefined();
  const [published, again] = await Promise.all([join(folder, 'site'), out].map((site) => stat(join(site, 'town/index.html'))));
  expect(again?.ino).toBe(published?.ino);
});

test('remembers what was taken as what was made', async () => {
  await buildAll();
  const last = lastPages();
  expect(await taken(last)).toEqual(Object.keys(PAGES));
  await last.remember();
  expect(await taken()).toEqual(Object.keys(PAGES));
});

test.each([
  ['for another program', { program: 'another' }],
  ['when all are to be made', { isFresh: true }],
])('takes nothing %s', async (_, more) => {
  await buildAll();
  expect(await taken(lastPages(more))).toEqual([]);
});

test('takes nothing when what nobody was seen to read has changed', async () => {
  await buildAll((dossier) => void dossier.item('event', 'bridge-built').prose.words);
  await change('events/bridge-built.mdx', '\nThe river is low.\n');
  expect(await taken()).toEqual([]);
});

test('takes no page that was changed or is gone, or in whose place something stands', async () => {
  await buildAll();
  await writeFile(join(folder, 'site/town/index.html'), 'changed');
  await rm(join(folder, 'site/quiet'), { recursive: true });
  expect(await taken()).toEqual(['claim/index.html']);
  const last = lastPages();
  last.begin(await stateNow());
  const out = join(folder, 'out');
  await mkdir(join(out, 'claim'), { recursive: true });
  await writeFile(join(out, 'claim/index.html'), 'of the publisher');
  expect(last.take('claim/index.html', out)).toBeUndefined();
  expect(await readFile(join(out, 'claim/index.html'), 'utf8')).toBe('of the publisher');
});
