import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ContentFile } from '../../../src/dossier/read-folder.ts';
import { compareIssues } from '../../../src/verify/issue.ts';
import { checkWhole } from '../../../src/verify/run.ts';
import { parseFiles, parseHere } from '../../../src/workspace/parse-files.ts';
import { parseInThreads } from '../../../src/workspace/parse-in-threads.ts';
import { loadParsed, storeParsed } from '../../../src/workspace/parsed-store.ts';
import { verify } from '../../support/check.ts';
import { loadFixture, textFile } from '../../support/fixture.ts';

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'sourcebound-'));
});
afterEach(() => rm(cacheDir, { recursive: true, force: true }));

const CHAPTER = '---\ntitle: More\nsummary: What is more.\n---\n\nIt cost “12 crowns” in March.[^a] [](ref:none) ![x](y.png)\n';
const FILES = [...(await loadFixture()), textFile('chapters/02-more.mdx', CHAPTER)];

const changed = (path: string, text: string): ContentFile[] => FILES.map((file) => (file.path === path ? textFile(path, text) : file));

test('only what changed is parsed again, and what is gone is forgotten', async () => {
  const known = new Map<string, Uint8Array>();
  const parse = vi.fn(parseHere);
  const parsedPaths = () => parse.mock.lastCall?.[0].map(({ group: [file] }) => file?.path);
  expect((await parseFiles(FILES, known, parse)).missing).toBe(FILES.length);
  expect((await parseFiles(FILES, known, parse)).missing).toBe(0);
  await parseFiles(changed('chapters/02-more.mdx', CHAPTER.replace('12', '13')), known, parse);
  expect(parsedPaths()).toEqual(['chapters/02-more.mdx']);
  expect(known.size).toBe(FILES.length);
});

test('a source is parsed again when its text changes, and everything when the language does', async () => {
  const known = new Map<string, Uint8Array>();
  await parseFiles(FILES, known);
  const text = FILES.find(({ path }) => path.endsWith('/text.txt'))?.path ?? '';
  expect((await parseFiles(changed(text, 'Other words.\n'), known)).missing).toBe(2);
  const dossier = FILES.find(({ path }) => path === 'dossier.yaml');
  const yaml = dossier?.type === 'file' ? new TextDecoder().decode(dossier.bytes) : '';
  const german = yaml.replace('language: en', 'language: de');
  expect(german).not.toBe(yaml);
  expect((await parseFiles(changed('dossier.yaml', german), known)).missing).toBe(FILES.length);
});

test('what was kept says the same as what is parsed anew, with every place', async () => {
  const known = new Map<string, Uint8Array>();
  await parseFiles(FILES, known);
  const { reading, issues, missing } = await parseFiles(FILES, known);
  expect(missing).toBe(0);
  const kept = checkWhole(FILES, reading, issues);
  expect(kept.map(({ code }) => code)).toEqual(expect.arrayContaining(['reference-unknown', 'note-unknown', 'mdx-code']));
  expect(kept).toEqual(verify(FILES).sort(compareIssues));
});

test('other threads give the same bytes in the same order', async () => {
  const many = Array.from({ length: 700 }, (_, index) => textFile(`terms/term-${index}.mdx`, CHAPTER.replace('12', String(index))));
  const [here, there] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()];
  await parseFiles(many, here);
  await parseFiles(many, there, parseInThreads);
  expect([...there.keys()]).toEqual([...here.keys()]);
  expect([...there.values()].map((bytes) => Buffer.from(bytes).toString('latin1'))).toEqual(
    [...here.values()].map((bytes) => Buffer.from(bytes).toString('latin1')),
  );
});

test('is kept from one run to the next, for each folder; a damaged file is no loss', async () => {
  const known = new Map<string, Uint8Array>();
  await parseFiles(FILES, known);
  expect(await loadParsed(cacheDir, 'content')).toEqual(new Map());
  await storeParsed(cacheDir, 'content', known);
  expect((await parseFiles(FILES, await loadParsed(cacheDir, 'content'))).missing).toBe(0);
  expect(await loadParsed(cacheDir, 'other')).toEqual(new Map());
  const folder = join(cacheDir, 'parsed');
  const [name = ''] = await readdir(folder);
  const bytes = await readFile(join(folder, name));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(join(folder, name), bytes);
  expect(await loadParsed(cacheDir, 'content')).toEqual(new Map());
});
