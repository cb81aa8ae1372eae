/** One mistake gives one issue: what follows from it is left out, or told with it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/dossier/read-folder.ts';
import { verify } from '../../support/check.ts';
import { loadFixture, textFile, withFiles } from '../../support/fixture.ts';

const SOURCE = 'sources/herald-2024-05-16';
const OTHER = {
  'sources/a-letter/text.txt': 'Dear mayor.\n',
  'sources/a-letter/source.yaml': `title: A letter\npublisher: Somebody\npublished: '2024-05-01'\nlanguage: en\nrights:\n  reproduce: full\n  statement: s\nsha256: ${sha256('Dear mayor.\n')}\n`,
};

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const told = (files: readonly ContentFile[]) => verify(files).map(({ code, file }) => `${code} ${file}`);

async function textOf(path: string): Promise<string> {
  const file = (await loadFixture()).find((candidate) => candidate.path === path);
  return file?.type === 'file' ? new TextDecoder().decode(file.bytes) : '';
}

const without = async (...paths: string[]) => (await loadFixture()).filter(({ path }) => !paths.includes(path));
const renamed = async (from: string, to: string, type: 'file' | 'foreign' = 'file') =>
  (await loadFixture()).map((file): ContentFile => {
    if (!file.path.startsWith(from)) return file;
    const path = file.path.replace(from, to);
    return type === 'foreign' ? { type, path } : { ...file, path };
  });
const changed = async (path: string, change: (text: string) => string, more: Record<string, string> = {}) => {
  const text = await textOf(path);
  expect(change(text)).not.toBe(text);
  return withFiles({ [path]: change(text), ...more });
};

test.each<[string, () => Promise<readonly ContentFile[]>, string]>([
  ['an entity that is linked everywhere is gone', () => without('entities/harrow-ford.mdx'), 'link-unknown entities/mara-lindqvist.mdx'],
  ['an entity has another name', () => renamed('entities/harrow-ford', 'entities/harrow'), 'link-unknown entities/mara-lindqvist.mdx'],
  [
    'the folder of entities has another name',
    () => renamed('entities/', 'people/', 'foreign'),
    'file-unknown people/ford-street-traders.mdx',
  ],
  ['a claim is gone', () => without('claims/ferry-is-dear.mdx'), 'link-unknown chapters/01-the-closure.mdx'],
  ['the list of references is gone', () => without('references.json'), 'reference-unknown chapters/01-the-closure.mdx'],
  [
    'words of the text have changed',
    () => changed(`${SOURCE}/text.txt`, (text) => text.replaceAll('bridge', 'tower')),
    `source-changed ${SOURCE}/source.yaml`,
  ],
  ['the text is another one', () => changed(`${SOURCE}/text.txt`, () => 'Another report.\n'), `source-changed ${SOURCE}/source.yaml`],
  [
    'the text has lost its blank lines',
    () => changed(`${SOURCE}/text.txt`, (text) => text.replaceAll('\n\n', '\n')),
    `source-changed ${SOURCE}/source.yaml`,
  ],
  ['the text is missing', () => without(`${SOURCE}/text.txt`), `file-unknown ${SOURCE}/text.txt`],
  ['the folder of the source has another name', () => renamed(SOURCE, 'sources/herald'), 'link-unknown chapters/01-the-closure.mdx'],
  [
    'the dossier names a source that is not there',
    () => changed('dossier.yaml', (text) => text.replace('source: herald', 'source: heralds'), OTHER),
    'link-unknown dossier.yaml',
  ],
  [
    'the fields of the dossier cannot be read, with two sources',
    () => changed('dossier.yaml', (text) => text.replace('title: ', 'title: a: '), OTHER),
    'yaml-syntax dossier.yaml',
  ],
  [
    'the dossier is missing, with two sources',
    async () => (await withFiles(OTHER)).filter(({ path }) => path !== 'dossier.yaml'),
    'file-unknown dossier.yaml',
  ],
  [
    'the rights of the text allow nothing',
    () => changed(`${SOURCE}/source.yaml`, (text) => text.replace('reproduce: full', 'reproduce: none')),
    'rights-exceeded chapters/01-the-closure.mdx',
  ],
  [
    'the day of publication is a year off',
    () => changed(`${SOURCE}/source.yaml`, (text) => text.replace('2024-05-16', '2023-05-16')),
    `date-phrase-mismatch ${SOURCE}/source.yaml`,
  ],
  [
    'a group that nobody has named',
    async () =>
      withFiles({
        'dossier.yaml': `${await textOf('dossier.yaml')}groups:\n  - id: town\n    name: The town\n`,
        'entities/harrow-ford.mdx': (await textOf('entities/harrow-ford.mdx')).replace('kind: place', 'kind: place\ngroup: council'),
        'entities/mara-lindqvist.mdx': (await textOf('entities/mara-lindqvist.mdx')).replace(
          'kind: person',
          'kind: person\ngroup: council',
        ),
      }),
    'group-unknown entities/harrow-ford.mdx',
  ],
])('%s', async (_, files, issue) => {
  expect(told(await files())).toEqual([issue]);
});

describe('what follows is told with it', () => {
  test('where else a name that is gone is used', async () => {
    const [issue] = verify(await without('entities/harrow-ford.mdx'));
    expect(issue?.also?.map(({ file }) => file)).toEqual(['events/bridge-built.mdx', 'events/closure-announced.mdx'].sort());
  });

  test('which passages a changed text no longer has', async () => {
    const [issue] = verify(
      await changed(`${SOURCE}/text.txt`, (text) => text.replace('They asked for a ferry.', 'They asked for a boat.')),
    );
    expect(issue?.message).toContain('A passage of the dossier would no longer stand in it, in `entities/ford-street-traders.mdx`.');
    const [harmless] = verify(await changed(`${SOURCE}/text.txt`, (text) => `${text}\n`));
    expect(harmless?.message).toContain('Every passage of the dossier still stands in it.');
  });

  test('and all of it when the change is accepted', async () => {
    const text = (await textOf(`${SOURCE}/text.txt`)).replace('They asked for a ferry.', 'They asked for a boat.');
    const record = (await textOf(`${SOURCE}/source.yaml`)).replace(/sha256: .*/, `sha256: ${sha256(text)}`);
    expect(told(await withFiles({ [`${SOURCE}/text.txt`]: text, [`${SOURCE}/source.yaml`]: record }))).toEqual([
      'passage-not-found entities/ford-street-traders.mdx',
    ]);
  });
});

test('two mistakes stay two: names that are misspelt differently, and a mistake beside a changed text', async () => {
  const chapter = textFile('chapters/02-more.mdx', '---\ntitle: More\nsummary: s\n---\n\n[a](entity:nobody) [b](entity:noone) {code}\n');
  const files = await changed(`${SOURCE}/text.txt`, () => 'Another report.\n');
  expect(told([...files, chapter])).toEqual([
    'link-unknown chapters/02-more.mdx',
    'link-unknown chapters/02-more.mdx',
    'mdx-code chapters/02-more.mdx',
    `source-changed ${SOURCE}/source.yaml`,
  ]);
});
