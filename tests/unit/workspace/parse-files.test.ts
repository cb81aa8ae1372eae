import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFolder, type ContentFile } from '../../../src/dossier/read-folder.ts';
import { compareIssues } from '../../../src/verify/issue.ts';
import { checkWhole } from '../../../src/verify/run.ts';
import { KnownFile } from '../../../src/workspace/known-file.ts';
import { parseFiles, parseHere, type ParsedFiles } from '../../../src/workspace/parse-files.ts';
import { parseInThreads } from '../../../src/workspace/parse-in-threads.ts';
import { loadParsed, storeParsed } from '../../../src/workspace/parsed-store.ts';
import { verify } from '../../support/check.ts';
import { folderOf, loadFixture, textFile } from '../../support/fixture.ts';

let cacheDir: string;
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'sourcebound-'));
});
afterEach(() => rm(cacheDir, { recursive: true, force: true }));

const CHAPTER = '---\ntitle: More\nsummary: What is more.\n---\n\nIt cost “12 crowns” in March.[^a] [](ref:none) ![x](y.png)\n';
const FILES = [...(await loadFixture()), textFile('chapters/02-more.mdx', CHAPTER)];

const changed = (path: string, text: string): ContentFile[] => FILES.map((file) => (file.path === path ? textFile(path, text) : file));

test('only what changed is parsed again, and what is gone is forgotten', async () => {
  const parse = vi.fn(parseHere);
  const parsedPaths = () => parse.mock.lastCall?.[0].map(({ group: [file] }) => file?.path);
  const first = await parseFiles(FILES, undefined, parse);
  expect(first.missing).toBe(FILES.length);
  const second = await parseFiles(FILES, first.known, parse);
  expect(second.missing).toBe(0);
  expect(second.digest).toBe(first.digest);
  const third = await parseFiles(changed('chapters/02-more.mdx', CHAPTER.replace('12', '13')), second.known, parse);
  expect(parsedPaths()).toEqual(['chapters/02-more.mdx']);
  expect(third.digest).not.toBe(first.digest);
  expect(third.known.size).toBe(FILES.length);
});

test('what was parsed can be taken as bytes, of which nothing is kept, and is there again for whoever asks', async () => {
  const { known } = await parseFiles(FILES);
  for (const file of known.values()) {
    const before = Buffer.from(file.bytes);
    const { parsed } = file;
    const taken = file.takeBytes();
    expect(Buffer.from(taken).equals(before)).toBe(true);
    for (const { prose } of parsed.drafts) {
      if (prose.html.type !== 'tree') continue;
      for (const { buffer, byteLength } of [prose.html.json, prose.html.source]) expect(buffer.byteLength).toBe(byteLength);
    }
    taken.fill(0);
    expect(file.parsed).toBe(parsed);
    expect(new KnownFile(file.bytes).parsed).toEqual(parsed);
  }
  expect((await parseFiles(FILES, known)).missing).toBe(0);
});

test('a source is parsed again when its text changes, and everything when the language does', async () => {
  const { known } = await parseFiles(FILES);
  const text = FILES.find(({ path }) => path.endsWith('/text.txt'))?.path ?? '';
  expect((await parseFiles(changed(text, 'Other words.\n'), known)).missing).toBe(2);
  const dossier = FILES.find(({ path }) => path === 'dossier.yaml');
  const yaml = dossier?.type === 'file' ? new TextDecoder().decode(dossier.bytes) : '';
  const german = yaml.replace('language: en', 'language: de');
  expect(german).not.toBe(yaml);
  expect((await parseFiles(changed('dossier.yaml', german), known)).missing).toBe(FILES.length);
});

test('only files that something is said of are opened again to tell where', async () => {
  const files = await readFolder(folderOf('german'));
  const { known } = await parseFiles(files);
  const opened = new Set<string>();
  const watched = files.map((file) => (file.type === 'file' ? watch(file, opened) : file));
  const { reading, issues } = await parseFiles(watched, known);
  opened.clear();
  const places = checkWhole(watched, reading, issues).flatMap(({ file, also = [] }) => [file, ...also.map((place) => place.file)]);
  expect(reading.drafts.length).toBeGreaterThan(0);
  expect([...opened].filter((path) => path.endsWith('.mdx') && !places.includes(path))).toEqual([]);
});

/** The same file, which notes that its bytes are asked for. */
const watch = (file: Extract<ContentFile, { type: 'file' }>, opened: Set<string>): ContentFile => ({
  ...file,
  get bytes() {
    opened.add(file.path);
    return file.bytes;
  },
});

test('what was kept says the same as what is parsed anew, with every place', async () => {
  const { known } = await parseFiles(FILES);
  const { reading, issues, missing } = await parseFiles(FILES, known);
  expect(missing).toBe(0);
  const kept = checkWhole(FILES, reading, issues);
  expect(kept.map(({ code }) => code)).toEqual(expect.arrayContaining(['reference-unknown', 'note-unknown', 'mdx-code']));
  expect(kept).toEqual(verify(FILES).sort(compareIssues));
});

test('other threads give the same bytes in the same order', async () => {
  const many = Array.from({ length: 700 }, (_, index) => textFile(`terms/term-${index}.mdx`, CHAPTER.replace('12', String(index))));
  const bytesOf = ({ known }: Pick<ParsedFiles, 'known'>) =>
    Array.from(known, ([key, { bytes }]) => [key, Buffer.from(bytes).toString('latin1')]);
  expect(bytesOf(await parseFiles(many, undefined, parseInThreads))).toEqual(bytesOf(await parseFiles(many)));
});

test('is kept from one run to the next, for each folder; a damaged file is no loss', async () => {
  const { known } = await parseFiles(FILES);
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
