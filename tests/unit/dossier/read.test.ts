import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/dossier/read-folder.ts';
import { loadFixture, textFile, withFiles } from '../../support/fixture.ts';
import { readContent } from '../../support/check.ts';

const CHAPTER = '---\ntitle: More\nsummary: What is more.\n---\n\nText.\n';

const problemsOf = (files: ContentFile[]) => readContent(files).problems.map(({ type, file, line }) => `${type} ${file}:${line}`);

test('the base dossier is read without a problem, every collection in the order of its files', async () => {
  const { content, problems } = readContent(await loadFixture());
  expect(problems).toEqual([]);
  expect(Object.fromEntries(Object.entries(content).map(([name, entries]) => [name, entries.map(({ id }) => id)]))).toEqual({
    dossier: ['dossier'],
    chapters: ['the-closure'],
    sources: ['herald-2024-05-16'],
    entities: ['ford-street-traders', 'harrow-ford', 'mara-lindqvist'],
    events: ['bridge-built', 'closure-announced'],
    quotes: ['lindqvist-carry'],
    claims: ['ferry-is-dear'],
    terms: ['ford'],
    references: ['gazette-2024-05-15', 'county-record-1990'],
    corrections: ['1'],
    pages: [],
  });
});

test('the text of a source is as it is', async () => {
  const { content } = readContent(await loadFixture());
  expect(content.sources[0]?.body).toMatch(/^The town of Harrow Ford[^]*meadow\.\n$/);
});

describe('files as editors save them', () => {
  test('with a byte order mark', async () => {
    const files = await withFiles({ 'chapters/02-more.mdx': `\ufeff${CHAPTER}`, 'corrections.yaml': '\ufeff[]\n' });
    expect(problemsOf(files)).toEqual([]);
    expect(readContent(files).content.chapters[1]?.data.title).toBe('More');
  });

  test('with CRLF', async () => {
    const files = await withFiles({ 'chapters/02-more.mdx': CHAPTER.replaceAll('\n', '\r\n') });
    const { content, problems } = readContent(files);
    expect(problems).toEqual([]);
    expect(content.chapters[1]).toMatchObject({ data: { title: 'More', summary: 'What is more.' }, prose: { text: 'Text.' } });
  });

  test('with nothing but front matter, and no line end behind it', async () => {
    expect(problemsOf(await withFiles({ 'chapters/02-more.mdx': '---\ntitle: More\nsummary: More.\n---' }))).toEqual([]);
  });

  test('with three hyphens inside a value and in the prose', async () => {
    const files = await withFiles({
      'chapters/02-more.mdx': '---\ntitle: More --- and more---\nsummary: |\n  a\n  ---\n  b\n---\n\nText.\n\n---\n\nMore.\n',
    });
    expect(problemsOf(files)).toEqual([]);
    expect(readContent(files).content.chapters[1]?.data).toMatchObject({ title: 'More --- and more---', summary: 'a\n---\nb' });
  });

  test('with empty front matter', async () => {
    expect(problemsOf(await withFiles({ 'chapters/02-more.mdx': '---\n---\n\nText.' }))).toEqual([
      'field-missing chapters/02-more.mdx:2',
      'field-missing chapters/02-more.mdx:2',
    ]);
  });

  test.each(['', '\n', 'Text.', '--- \ntitle: More', '----\na: b\n----\n'])('without front matter: %j', async (text) => {
    expect(problemsOf(await withFiles({ 'chapters/02-more.mdx': text }))).toEqual(['yaml-syntax chapters/02-more.mdx:1']);
  });

  test('with front matter that is a list or a word', async () => {
    for (const fields of ['- a', 'a']) {
      expect(problemsOf(await withFiles({ 'chapters/02-more.mdx': `---\n${fields}\n---\n` }))).toEqual([
        'field-type chapters/02-more.mdx:2',
      ]);
    }
  });
});

describe('names', () => {
  test('two chapters of one id', async () => {
    expect(problemsOf(await withFiles({ 'chapters/02-the-closure.mdx': CHAPTER }))).toEqual(['id-duplicate chapters/02-the-closure.mdx:1']);
  });

  test('two names that differ in case only', async () => {
    expect(problemsOf(await withFiles({ 'terms/Ford.mdx': '---\nterm: F\ndefinition: d\n---\n' }))).toEqual([
      'id-invalid terms/Ford.mdx:1',
      'id-duplicate terms/ford.mdx:1',
    ]);
  });

  test.each([
    ['terms/ford-2.md', 'ford-2.mdx'],
    ['terms/A & B.mdx', 'a-b.mdx'],
    ['terms/日本.mdx', 'name.mdx'],
    ['terms/Jörg.mdx', 'joerg.mdx'],
    ['terms/Мост.mdx', 'most.mdx'],
    ['chapters/more.mdx', '01-more.mdx'],
    ['chapters/7-More.mdx', '07-more.mdx'],
    ['chapters/007-more.mdx', '07-more.mdx'],
    ['chapters/02-.mdx', '02-name.mdx'],
    ['sources/The Times/source.yaml', 'the-times'],
  ])('%s should be %s', (path, suggestion) => {
    expect(readContent([textFile(path, '')]).problems).toContainEqual(
      expect.objectContaining({ type: 'id-invalid', file: path, suggestion }),
    );
  });

  test.each([
    'readme.md',
    'chapters/a/02-more.mdx',
    'terms/picture.png',
    'sources/text.txt',
    'sources/a/b/text.txt',
    'sources/a/notes.txt',
    'references.yaml',
    'dossier.yml',
    'chapters',
  ])('%s has no place', (path) => {
    expect(problemsOf([textFile(path, 'x')])).toContain(`file-unknown ${path}:1`);
  });
});

describe('what cannot be read', () => {
  test('an empty folder', () => {
    expect(readContent([]).problems).toMatchObject([{ type: 'file-unknown', file: 'dossier.yaml', reason: 'empty' }]);
  });

  test('a folder without dossier.yaml', async () => {
    const files = (await loadFixture()).filter(({ path }) => path !== 'dossier.yaml');
    expect(readContent(files).problems).toMatchObject([{ type: 'file-unknown', file: 'dossier.yaml', reason: 'missing' }]);
  });

  test('links, huge files, other encodings', () => {
    const { problems, drafts } = readContent([
      { type: 'link', path: 'terms/a.mdx' },
      { type: 'too-large', path: 'terms/b.mdx', bytes: 2_000_000, limit: 256_000 },
      { type: 'file', path: 'terms/c.mdx', bytes: Uint8Array.from([0x2d, 0xe9]) },
      { type: 'link', path: 'dossier.yaml' },
    ]);
    expect(problems.map(({ type, file }) => `${type} ${file}`)).toEqual([
      'file-unknown terms/a.mdx',
      'file-too-large terms/b.mdx',
      'file-unknown terms/c.mdx',
      'file-unknown dossier.yaml',
    ]);
    expect(drafts.map(({ id, valid }) => [id, valid])).toEqual([
      ['a', false],
      ['b', false],
      ['c', false],
      ['dossier', false],
    ]);
  });

  test('a source without its text, and a text without its source', async () => {
    const files = (await loadFixture()).filter(({ path }) => !path.endsWith('text.txt'));
    expect(problemsOf([...files, textFile('sources/other/text.txt', 'x')])).toEqual([
      'file-unknown sources/herald-2024-05-16/text.txt:1',
      'file-unknown sources/other/source.yaml:1',
    ]);
  });

  test('a list that is none', async () => {
    const { problems, hidden } = readContent(await withFiles({ 'references.json': '{ "a": 1 }', 'corrections.yaml': '# None so far.\n' }));
    expect(problems).toMatchObject([{ type: 'field-type', file: 'references.json', line: 1 }]);
    expect([...hidden]).toEqual(['reference']);
  });

  test('a list that is empty may have lost its entries', async () => {
    const { problems, hidden } = readContent(await withFiles({ 'corrections.yaml': '\n' }));
    expect(problems).toMatchObject([{ type: 'field-type', file: 'corrections.yaml', line: 1, value: null }]);
    expect([...hidden]).toEqual(['correction']);
  });

  test('fields and prose of one file, all at once', async () => {
    const files = await withFiles({ 'chapters/02-more.mdx': '---\ntitle: [a\nsummary: b: c\n---\n\nText {\n' });
    expect(problemsOf(files).map((problem) => problem.split(' ')[0])).toContain('mdx-syntax');
    expect(problemsOf(files).map((problem) => problem.split(' ')[0])).toContain('yaml-syntax');
  });
});

test('the same files give the same reading', async () => {
  const files = await loadFixture('rules/yaml-syntax/not-ok');
  expect(readContent(files).problems).toEqual(readContent(files).problems);
});
