import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFolder, type ContentFile } from '../../../src/dossier/read-folder.ts';
import { compareIssues } from '../../../src/verify/issue.ts';
import { checkWhole } from '../../../src/verify/run.ts';
import { readHtmlTree, readMarkdownTree } from '../../../src/markdown/to-html-tree.ts';
import { KnownFile } from '../../../src/workspace/known-file.ts';
import { parseFiles, parseHere, type ParsedFiles } from '../../../src/workspace/parse-files.ts';
import { parseInThreads } from '../../../src/workspace/parse-in-threads.ts';
import { parsedFolder } from '../../../src/workspace/parsed-folder.ts';
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

test('what was parsed can be taken as bytes, of which only the shared are kept, and is there again for whoever asks', async () => {
  const { known } = await parseFiles(FILES);
  for (const file of known.values()) {
    const before = Buffer.from(file.entries);
    const { parsed } = file;
    const [entries, trees] = file.takePacked();
    expect(Buffer.from(entries).equals(before)).toBe(true);
    expect(trees.buffer).toBeInstanceOf(SharedArrayBuffer);
    entries.fill(0);
    expect(file.parsed).toBe(parsed);
    expect(renderedOf(new KnownFile(file.entries, file.trees))).toEqual(renderedOf(file));
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
    Array.from(known, ([key, { entries, trees }]) => [key, ...[entries, trees].map((bytes) => Buffer.from(bytes).toString('latin1'))]);
  expect(bytesOf(await parseFiles(many, undefined, parseInThreads))).toEqual(bytesOf(await parseFiles(many)));
});

test('is kept from one run to the next, for each folder', async () => {
  const { known } = await parseFiles(FILES);
  expect(await loadParsed(cacheDir, 'content')).toEqual(new Map());
  await storeParsed(cacheDir, 'content', known, new Map());
  const { known: kept, missing } = await parseFiles(FILES, await loadParsed(cacheDir, 'content'));
  expect(missing).toBe(0);
  expect(Array.from(kept.values(), renderedOf)).toEqual(Array.from(known.values(), renderedOf));
  expect(await loadParsed(cacheDir, 'other')).toEqual(new Map());
});

test('of what was kept only the parts with a file that has changed are written again', async () => {
  const { known } = await parseFiles(FILES);
  await storeParsed(cacheDir, 'content', known, new Map());
  const before = await stamps();
  const loaded = await loadParsed(cacheDir, 'content');
  const changedFiles = changed('chapters/02-more.mdx', CHAPTER.replace('12', '13'));
  const { known: next } = await parseFiles(changedFiles, loaded);
  await storeParsed(cacheDir, 'content', next, loaded);
  const after = await stamps();
  const written = [...after].filter(([path, stamp]) => before.get(path) !== stamp);
  expect(written.length).toBeGreaterThan(0);
  // That of the file as it was, and that of the file as it is, each in two halves.
  expect(written.length).toBeLessThanOrEqual(4);
  expect((await parseFiles(changedFiles, await loadParsed(cacheDir, 'content'))).missing).toBe(0);
});

test.each(['entries', 'trees'] as const)('damaged or missing %s are no loss', async (half) => {
  const { known } = await parseFiles(FILES);
  const rendered = Array.from(known.values(), renderedOf);
  for (const harm of [flipByte, cutInHalf, rm]) {
    await storeParsed(cacheDir, 'content', known, new Map());
    for (const path of await kept(half)) await harm(path);
    for (const round of ['damaged', 'mended']) {
      const loaded = await loadParsed(cacheDir, 'content');
      const again = await parseFiles(FILES, loaded);
      expect(Array.from(again.known.values(), renderedOf), `${harm.name} ${round}`).toEqual(rendered);
      // What was found to be damaged is not there any more.
      const whole = await loadParsed(cacheDir, 'content');
      expect(whole.size === known.size, `${harm.name} ${round}`).toBe(round === 'mended');
      await storeParsed(cacheDir, 'content', again.known, whole);
    }
    expect((await parseFiles(FILES, await loadParsed(cacheDir, 'content'))).missing).toBe(0);
  }
});

test('damaged trees that cannot be taken away are no loss, but are made anew each time', async () => {
  const { known } = await parseFiles(FILES);
  await storeParsed(cacheDir, 'content', known, new Map());
  for (const path of await kept('trees')) {
    await rm(path);
    await mkdir(path);
  }
  for (const run of ['first', 'second']) {
    const loaded = await loadParsed(cacheDir, 'content');
    const again = await parseFiles(FILES, loaded);
    expect(again.missing, run).toBe(0);
    expect(Array.from(again.known.values(), renderedOf), run).toEqual(Array.from(known.values(), renderedOf));
    await storeParsed(cacheDir, 'content', again.known, loaded);
  }
});

test('what an earlier version has kept as one file gives way', async () => {
  const { known } = await parseFiles(FILES);
  const place = parsedFolder(cacheDir, 'content');
  await mkdir(dirname(place));
  await writeFile(place, 'kept by an earlier version');
  expect(await loadParsed(cacheDir, 'content')).toEqual(new Map());
  await storeParsed(cacheDir, 'content', known, new Map());
  expect((await parseFiles(FILES, await loadParsed(cacheDir, 'content'))).missing).toBe(0);
});

test('trees of another run than the entries beside them are not taken', async () => {
  const { known } = await parseFiles(FILES);
  await storeParsed(cacheDir, 'content', known, new Map());
  const trees = await kept('trees');
  const first = await Promise.all(trees.map((path) => readFile(path)));
  const other = await parseFiles(changed('chapters/02-more.mdx', CHAPTER.replace('12', '13')));
  await storeParsed(cacheDir, 'content', other.known, known);
  await Promise.all(trees.map((path, index) => writeFile(path, first[index] ?? '')));
  const mixed = await loadParsed(cacheDir, 'content');
  expect(mixed.size).toBe(known.size);
  const { known: loaded } = await parseFiles(changed('chapters/02-more.mdx', CHAPTER.replace('12', '13')), mixed);
  expect(Array.from(loaded.values(), renderedOf)).toEqual(Array.from(other.known.values(), renderedOf));
  // The part in which they were is to be made again.
  expect((await loadParsed(cacheDir, 'content')).size).toBeLessThan(known.size);
});

/** Everything that was parsed, and both trees of each entry. */
const renderedOf = ({ parsed: { drafts, ...file } }: KnownFile) => ({
  ...file,
  drafts: drafts.map(({ prose: { html, ...prose }, ...draft }) => ({
    ...draft,
    prose,
    html: html.type === 'refused' ? html : [readHtmlTree(html), readMarkdownTree(html)],
  })),
});

/** The paths of one half of what is kept. */
async function kept(half: 'entries' | 'trees'): Promise<string[]> {
  const entries = await readdir(join(cacheDir, 'parsed'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return paths.filter((path) => path.endsWith('.trees') === (half === 'trees')).sort();
}

/** Which file is at each path: one that is written again is another. */
async function stamps(): Promise<Map<string, bigint>> {
  const paths = [...(await kept('entries')), ...(await kept('trees'))];
  return new Map(await Promise.all(paths.map(async (path) => [path, (await stat(path, { bigint: true })).ino] as const)));
}

async function flipByte(path: string): Promise<void> {
  const bytes = await readFile(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(path, bytes);
}

const cutInHalf = async (path: string): Promise<void> => truncate(path, (await stat(path)).size >> 1);
