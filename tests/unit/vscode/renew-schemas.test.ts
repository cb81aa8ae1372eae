/** Schemas are written only where somebody wants them, and lead the editor to every file. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renewSchemas } from '../../../src/vscode/renew-schemas.ts';
import { readContent } from '../../support/check.ts';
import { loadFixture } from '../../support/fixture.ts';

let root: string;
const reading = readContent(await loadFixture());

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sourcebound-editor-'));
});
afterEach(() => rm(root, { recursive: true }));

test('nothing is written where there is no folder for schemas', async () => {
  await mkdir(join(root, '.vscode'));
  await renewSchemas(root, 'content', reading);
  expect(await readdir(root, { recursive: true })).toEqual(['.vscode']);
});

test('the settings lead to each schema, and each file with prose to its own', async () => {
  await mkdir(join(root, '.vscode/schemas'), { recursive: true });
  await renewSchemas(root, 'content', reading);
  const settings = await readFile('src/template/project/vscode/settings.json', 'utf8');
  for (const name of await readdir(join(root, '.vscode/schemas'))) expect(settings).toContain(`.vscode/schemas/${name}`);
  const { collections, entries } = JSON.parse(await readFile(join(root, '.astro/collections/collections.json'), 'utf8')) as {
    collections: { name: string }[];
    entries: Record<string, string>;
  };
  for (const { name } of collections) await stat(join(root, `.astro/collections/${name}.schema.json`));
  expect(Object.entries(entries)).toContainEqual([`file://${root.toLowerCase()}/content/entities/harrow-ford.mdx`, 'entities']);
});

test('a file that is as it should be is left alone', async () => {
  await mkdir(join(root, '.vscode/schemas'), { recursive: true });
  await renewSchemas(root, 'content', reading);
  const before = await stat(join(root, '.vscode/schemas/source.schema.json'));
  await renewSchemas(root, 'content', reading);
  expect((await stat(join(root, '.vscode/schemas/source.schema.json'))).mtimeMs).toBe(before.mtimeMs);
});
