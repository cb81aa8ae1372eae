import { afterEach, beforeEach, expect, test } from 'vitest';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { sha256 } from '../../../src/publish/sums.ts';
import { inputsOf } from '../../../src/reuse/inputs.ts';
import { LastFiles } from '../../../src/reuse/last-files.ts';
import { Workspace, type State } from '../../../src/workspace/workspace.ts';
import { layFixture } from '../../support/lay-fixture.ts';

let folder: string;
const PAGES = { 'town/index.html': 'entity:harrow-ford', 'claim/index.html': 'claim:ferry-is-dear', 'quiet/index.html': undefined };

const stateNow = (): Promise<State> => new Workspace(join(folder, 'content'), join(folder, 'cache')).state();
/** What a build at this moment knows of the site. */
const lastFiles = (state: State, more: { program?: string; isFresh?: boolean } = {}) => {
  const place = { folder: join(folder, 'site'), cacheDir: join(folder, 'cache') };
  return new LastFiles<string>('pages', { ...place, program: 'this', isFresh: false, inputs: inputsOf(state), ...more }, state.dossier());
};

/** Reads the prose of an item the way a page does: behind something that it waits for. */
const readProse = async (dossier: Dossier, key: string | undefined): Promise<string> => {
  await Promise.resolve();
  return key === undefined ? '' : (dossier.find(key)?.prose.text ?? '');
};

/** A build that makes each page of what it reads. */
async function buildAll(also: (dossier: Dossier) => void = () => undefined): Promise<void> {
  const state = await stateNow();
  const last = lastFiles(state);
  also(state.dossier());
  // All at once, as Astro makes them.
  await Promise.all(
    Object.entries(PAGES).map(async ([file, key]) => {
      const { made, note } = await last.make(file, () => readProse(state.dossier(), key));
      await mkdir(join(folder, 'site', file, '..'), { recursive: true });
      await writeFile(join(folder, 'site', file), made);
      note(sha256(Buffer.from(made)), `what is known of ${file}`);
    }),
  );
  await last.remember();
}

/** What the next build takes, which remembers it. */
async function taken(more?: Parameters<typeof lastFiles>[1]): Promise<string[]> {
  const last = lastFiles(await stateNow(), more);
  const out = await mkdtemp(join(folder, 'out-'));
  const files = Object.keys(PAGES).filter((file) => last.take(file, out));
  await last.remember();
  return files;
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
  const last = lastFiles(await stateNow());
  const out = join(folder, 'out');
  expect(last.take('town/index.html', out)).toMatchObject({ about: 'what is known of town/index.html' });
  expect(last.take('quiet/index.html', out)).toMatchObject({ about: 'what is known of quiet/index.html' });
  expect(last.take('claim/index.html', out)).toBeUndefined();
  expect(last.take('new/index.html', out)).toBeUndefined();
  const [published, again] = await Promise.all([join(folder, 'site'), out].map((site) => stat(join(site, 'town/index.html'))));
  expect(again?.ino).toBe(published?.ino);
});

test('remembers what was taken as what was made', async () => {
  await buildAll();
  expect(await taken()).toEqual(Object.keys(PAGES));
  expect(await taken()).toEqual(Object.keys(PAGES));
});

test.each([
  ['for another program', { program: 'another' }],
  ['when all are to be made', { isFresh: true }],
])('takes nothing %s', async (_, more) => {
  await buildAll();
  expect(await taken(more)).toEqual([]);
});

test('takes nothing when what nobody was seen to read has changed', async () => {
  await buildAll((dossier) => void dossier.item('event', 'bridge-built').prose.words);
  await change('events/bridge-built.mdx', '\nThe river is low.\n');
  expect(await taken()).toEqual([]);
});

test('where nothing is known of a last site, makes all and remembers nothing', async () => {
  const state = await stateNow();
  const last = new LastFiles<null>('pages', undefined, state.dossier());
  expect(last.take('town/index.html', join(folder, 'out'))).toBeUndefined();
  expect(await last.make('town/index.html', () => readProse(state.dossier(), 'entity:harrow-ford'))).toMatchObject({ made: '' });
  await last.remember();
  expect(await readdir(join(folder, 'cache'))).not.toContain('pages');
});

test('takes no page that was changed, is gone or no file, or in whose place something stands', async () => {
  await buildAll();
  await rename(join(folder, 'site/town/index.html'), join(folder, 'town.html'));
  await symlink(join(folder, 'town.html'), join(folder, 'site/town/index.html'));
  expect(await taken()).toEqual(['claim/index.html', 'quiet/index.html']);
  await rm(join(folder, 'site/town/index.html'));
  await mkdir(join(folder, 'site/town/index.html'));
  expect(await taken()).toEqual(['claim/index.html', 'quiet/index.html']);
  await rm(join(folder, 'site/town'), { recursive: true });
  await buildAll();
  await writeFile(join(folder, 'site/town/index.html'), 'changed');
  await rm(join(folder, 'site/quiet'), { recursive: true });
  expect(await taken()).toEqual(['claim/index.html']);
  const last = lastFiles(await stateNow());
  const out = join(folder, 'out');
  await mkdir(join(out, 'claim'), { recursive: true });
  await writeFile(join(out, 'claim/index.html'), 'of the publisher');
  expect(last.take('claim/index.html', out)).toBeUndefined();
  expect(await readFile(join(out, 'claim/index.html'), 'utf8')).toBe('of the publisher');
});
