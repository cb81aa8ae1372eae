import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputsOf, type Inputs } from '../../../src/reuse/inputs.ts';
import { Workspace } from '../../../src/workspace/workspace.ts';
import { layFixture } from '../../support/lay-fixture.ts';

let folder: string;
let before: Inputs;
const CLAIM = 'claim:ferry-is-dear';

const inputs = async (edition?: string): Promise<Inputs> => {
  const state = await new Workspace(join(folder, 'content'), join(folder, 'cache')).state();
  return inputsOf(edition === undefined ? state : (state.others.get(edition) ?? state));
};

/** Changes a file for as long as something is looked at. */
async function withChanged<Result>(path: string, change: (text: string) => string, look: () => Promise<Result>): Promise<Result> {
  const file = join(folder, 'content', path);
  const text = await readFile(file, 'utf8');
  await writeFile(file, change(text));
  try {
    return await look();
  } finally {
    await writeFile(file, text);
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  await layFixture(join(folder, 'content'), 'editions');
  before = await inputs();
});

afterAll(() => rm(folder, { recursive: true }));

test('prose counts by itself, entry by entry', async () => {
  const after = await withChanged('claims/ferry-is-dear.mdx', (text) => `${text}\nThe river is low.\n`, inputs);
  expect(after.frame).toBe(before.frame);
  expect([...after.prose].filter(([key, hash]) => before.prose.get(key) !== hash).map(([key]) => key)).toEqual([CLAIM]);
});

test.each([
  ['a field', 'claims/ferry-is-dear.mdx', (text: string) => text.replace('gist: ', 'gist: Now, ')],
  ['a link in prose', 'claims/ferry-is-dear.mdx', (text: string) => `${text}\nOf [the bridge](event:bridge-built).\n`],
  ['a sentence with a link', 'entities/mara-lindqvist.mdx', (text: string) => text.replace('She answers for', 'She alone answers for')],
  ['a source', 'sources/herald-2024-05-16/source.yaml', (text: string) => text.replace('publisher: ', 'publisher: New ')],
  ['the dossier', 'dossier.yaml', (text: string) => text.replace('question: ', 'question: And ')],
])('%s is seen elsewhere', async (_, path, change) => {
  expect((await withChanged(path, change, inputs)).frame).not.toBe(before.frame);
});

test('of another edition a page knows which pages it has, and no more', async () => {
  const path = 'editions/ar/claims/ferry-is-dear.mdx';
  const own = await inputs('ar');
  await withChanged(
    path,
    (text) => text.replace('gist: ', 'gist: و'),
    async () => {
      expect(await inputs()).toEqual(before);
      expect((await inputs('ar')).frame).not.toBe(own.frame);
    },
  );
  const file = join(folder, 'content/editions/ar/events/bridge-built.mdx');
  const text = await readFile(file);
  await rm(file);
  expect((await inputs()).frame).not.toBe(before.frame);
  await writeFile(file, text);
});
