import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/dossier/read-folder.ts';
import { changedFiles } from '../../../src/writing/folder.ts';
import { withEntry } from '../../../src/writing/list-file.ts';
import { planRemove } from '../../../src/writing/remove.ts';
import type { Kind } from '../../../src/schemas/kinds.ts';
import { verify } from '../../support/check.ts';
import { withFiles } from '../../support/fixture.ts';

const pathsOf = (files: readonly ContentFile[]) => files.map(({ path }) => path);
const textOf = (files: readonly ContentFile[], path: string) => {
  const file = files.find((candidate) => candidate.path === path);
  return file?.type === 'file' ? new TextDecoder().decode(file.bytes) : undefined;
};

describe('while something points to it, it stays', () => {
  test.each<[Kind, string]>([
    ['entity', 'harrow-ford'],
    ['source', 'herald-2024-05-16'],
    ['reference', 'gazette-2024-05-15'],
  ])('%s %s', async (kind, id) => {
    const { uses } = planRemove(await withFiles({}), kind, id);
    expect(uses.map(({ file, line, column }) => `${file}:${line}:${column}`)).toMatchSnapshot();
  });

  test('an old address that leads to it', async () => {
    const term = '---\nterm: Weir\ndefinition: A low dam.\nevidence:\n  - exact: the council said in a statement\n---\n';
    const files = await withFiles({ 'terms/weir.mdx': term, 'redirects.yaml': '- from: weir/\n  to: terms/#term-weir\n' });
    expect(planRemove(files, 'term', 'weir').uses).toEqual([{ file: 'redirects.yaml', line: 2, column: 7 }]);
  });

  test('what it says of itself does not count', async () => {
    const page = '---\ntitle: Imprint\ndescription: Who we are.\n---\n\n[This page](page:imprint).\n';
    expect(planRemove(await withFiles({ 'pages/01-imprint.mdx': page }), 'page', 'imprint')).toEqual({
      uses: [],
      changes: [{ type: 'remove', path: 'pages/01-imprint.mdx' }],
      draftChanges: [],
    });
  });
});

test('a source goes with its text', async () => {
  const files = await withFiles({
    'sources/letter/text.txt': 'A letter.\n',
    'sources/letter/source.yaml':
      "publisher: A\npublished: '2024-05-01'\nlanguage: en\nrights: { reproduce: none, statement: A. }\nsha256: ''\n",
  });
  const after = changedFiles(files, planRemove(files, 'source', 'letter').changes);
  expect(pathsOf(after)).toEqual(pathsOf(await withFiles({})));
});

const JSON_LIST =
  '[\r\n  { "id": "a", "type": "book", "title": "A" },\r\n  {\r\n    "id": "b", "type": "book", "title": "B"\r\n  } ,\r\n  { "id": "c", "type": "book", "title": "C" }\r\n]\r\n';

describe('an entry of a list goes, and all else stays as it is written', () => {
  test.each([
    ['a', '[\r\n  {\r\n    "id": "b", "type": "book", "title": "B"\r\n  } ,\r\n  { "id": "c", "type": "book", "title": "C" }\r\n]\r\n'],
    ['b', '[\r\n  { "id": "a", "type": "book", "title": "A" },\r\n  { "id": "c", "type": "book", "title": "C" }\r\n]\r\n'],
    ['c', '[\r\n  { "id": "a", "type": "book", "title": "A" },\r\n  {\r\n    "id": "b", "type": "book", "title": "B"\r\n  }\r\n]\r\n'],
  ])('%s', async (id, expected) => {
    const files = await withFiles({ 'references.json': JSON_LIST });
    const { changes } = planRemove(files, 'reference', id);
    expect(textOf(changedFiles(files, changes), 'references.json')).toBe(expected);
  });

  test('of corrections, by its number', async () => {
    const one = (what: string) => `- date: '2024-05-21' # ${what}\n  where: dossier\n  what: ${what}.\n  why: B.\n`;
    const files = await withFiles({ 'corrections.yaml': `# Ours.\n${one('A')}\n${one('B')}${one('C')}` });
    const { changes } = planRemove(files, 'correction', '2');
    expect(textOf(changedFiles(files, changes), 'corrections.yaml')).toBe(`# Ours.\n${one('A')}\n${one('C')}`);
  });

  test('in YAML between brackets', async () => {
    const files = await withFiles({ 'corrections.yaml': "[{ date: '2024-05-21', where: dossier, what: A., why: B. }]\n" });
    const after = changedFiles(files, planRemove(files, 'correction', '1').changes);
    expect(textOf(after, 'corrections.yaml')).toBe('[]\n');
    expect(verify(after)).toEqual([]);
  });
});

describe('an entry is added at the end of a list', () => {
  const written = { json: '{ "id": "d" }', yaml: '- id: d\n' };
  const add = (text: string | undefined, path = 'references.json') => withEntry(text, path, { id: 'd' }, written);

  test.each([
    [undefined, '[\n  { "id": "d" }\n]\n'],
    ['', '[\n  { "id": "d" }\n]\n'],
    ['[]\n', '[\n  { "id": "d" }\n]\n'],
    ['[{ "id": "a" }]', '[{ "id": "a" },\n  { "id": "d" }]'],
    ['[\n  { "id": "a" }\n]\n', '[\n  { "id": "a" },\n  { "id": "d" }\n]\n'],
  ])('%j', (text, expected) => {
    expect(add(text)).toBe(expected);
  });

  test('of YAML', () => {
    expect(add('# Ours.\n- id: a', 'corrections.yaml')).toBe('# Ours.\n- id: a\n- id: d\n');
    expect(add(undefined, 'corrections.yaml')).toBe('- id: d\n');
  });

  test('one that cannot be read is left alone', () => {
    expect(() => add('{ "id": "a" }')).toThrow('references.json is written in a way that cannot be changed here.');
    expect(() => add('- id: a\n  - b', 'corrections.yaml')).toThrow('Nothing was changed.');
  });
});
