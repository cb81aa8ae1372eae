/** The schemas for editors take what the check takes, and refuse what is plainly wrong. */
import { Ajv, type ValidateFunction } from 'ajv';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { limitOf } from '../../../src/dossier/read/layouts.ts';
import { readFolder, type ContentFile } from '../../../src/dossier/read-folder.ts';
import { jsonSchemaOf } from '../../../src/vscode/json-schemas.ts';
import { knownIds } from '../../../src/vscode/known-ids.ts';
import { KIND_NAMES, type Kind } from '../../../src/schemas/kinds.ts';
import { readContent } from '../../support/check.ts';
import { loadFixture } from '../../support/fixture.ts';

const FRONT_MATTER = /^---\n([^]*?)\n---/;
/** Which file is of which kind, as the settings of the editor say. */
const FILES: readonly [RegExp, Kind][] = [
  [/^dossier\.yaml$/, 'dossier'],
  [/^sources\/[^/]+\/source\.yaml$/, 'source'],
  [/^corrections\.yaml$/, 'correction'],
  [/^references\.json$/, 'reference'],
  [/^chapters\//, 'chapter'],
  [/^entities\//, 'entity'],
  [/^events\//, 'event'],
  [/^quotes\//, 'quote'],
  [/^claims\//, 'claim'],
  [/^terms\//, 'term'],
  [/^pages\//, 'page'],
];

function validators(files: readonly ContentFile[]): Map<Kind, ValidateFunction> {
  const ids = knownIds(readContent(files));
  const ajv = new Ajv({ strict: false, formats: { email: true } });
  return new Map(KIND_NAMES.map((kind) => [kind, ajv.compile(jsonSchemaOf(kind, ids))]));
}

/** The data of each file that has any. */
const dataOf = (files: readonly ContentFile[]) =>
  files.flatMap((file) => {
    const kind = FILES.find(([pattern]) => pattern.test(file.path))?.[1];
    if (!kind || file.type !== 'file') return [];
    const text = new TextDecoder().decode(file.bytes);
    return [{ kind, path: file.path, data: parse(FRONT_MATTER.exec(text)?.[1] ?? text) as unknown }];
  });

test.each([
  'content',
  'tests/fixtures/base',
  'tests/fixtures/german',
  'tests/fixtures/arabic',
  'tests/fixtures/relatives',
  'tests/fixtures/original',
])('every file of %s is taken', async (folder) => {
  const files = await readFolder(folder, limitOf);
  const schemas = validators(files);
  const data = dataOf(files);
  expect(data.length).toBeGreaterThan(2);
  for (const { kind, path, data: value } of data) {
    const validate = schemas.get(kind);
    expect([path, validate?.(value), validate?.errors]).toEqual([path, true, null]);
  }
});

describe('is refused', () => {
  let schemas: Map<Kind, ValidateFunction>;
  const values = new Map<string, Record<string, unknown>>();
  beforeAll(async () => {
    const files = await loadFixture();
    schemas = validators(files);
    for (const { path, data } of dataOf(files)) values.set(path, data as Record<string, unknown>);
  });
  const CASES: [what: string, kind: Kind, path: string, change: Record<string, unknown>][] = [
    ['an unknown field', 'entity', 'entities/mara-lindqvist.mdx', { alias: [] }],
    ['an unknown kind', 'entity', 'entities/mara-lindqvist.mdx', { kind: 'persn' }],
    ['a text for a list', 'entity', 'entities/mara-lindqvist.mdx', { aliases: 'Lindqvist' }],
    ['a text too long', 'entity', 'entities/mara-lindqvist.mdx', { description: 'x'.repeat(141) }],
    ['a missing field', 'term', 'terms/ford.mdx', { definition: undefined }],
    ['an id of nothing', 'quote', 'quotes/lindqvist-carry.mdx', { speaker: 'mara-lindquist' }],
    ['an id of nothing in a list', 'event', 'events/closure-announced.mdx', { participants: [{ entity: 'nobody', role: 'r' }] }],
    ['a date in words', 'source', 'sources/herald-2024-05-16/source.yaml', { published: '16 May 2024' }],
    ['an address that is none', 'source', 'sources/herald-2024-05-16/source.yaml', { url: 'herald.example' }],
    ['a hash that is none', 'source', 'sources/herald-2024-05-16/source.yaml', { sha256: 'abc' }],
    ['a source that is not there', 'dossier', 'dossier.yaml', { source: 'herald' }],
  ];
  test.each(CASES)('%s', (_, kind, path, change) => {
    const validate = schemas.get(kind);
    const right = values.get(path);
    expect(validate?.(right)).toBe(true);
    const wrong = Object.fromEntries(Object.entries({ ...right, ...change }).filter(([, value]) => value !== undefined));
    expect(validate?.(wrong)).toBe(false);
  });
});

test('fields say what they mean, and offer what there is', async () => {
  const schema = jsonSchemaOf('quote', knownIds(readContent(await loadFixture())));
  expect(schema).toMatchObject({
    properties: {
      speaker: {
        enum: ['ford-street-traders', 'harrow-ford', 'mara-lindqvist'],
        description: expect.stringContaining('whose words') as string,
      },
      chain: { items: { properties: { references: { items: { anyOf: [{ enum: ['county-record-1990', 'gazette-2024-05-15'] }, {}] } } } } },
    },
  });
  expect(jsonSchemaOf('quote', new Map())).toMatchObject({ properties: { speaker: { type: 'string' } } });
});

describe('snippets', () => {
  interface Snippet {
    prefix: string;
    scope: string;
    body: string[];
  }
  const read = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as Record<string, Snippet>;
  /** As they stand when nobody has typed over what is proposed. */
  const expanded = ({ body }: Snippet): string =>
    body
      .join('\n')
      .replaceAll(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
      .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
      .replaceAll(/\$\d/g, '');

  test.each(KIND_NAMES.filter((kind) => kind !== 'dossier'))('there is one for a %s, which its schema takes', async (kind) => {
    const snippet = Object.values(await read('src/template/project/vscode/sourcebound.code-snippets')).find(
      ({ prefix }) => prefix === kind,
    );
    const text = snippet ? expanded(snippet) : '';
    const data = parse(FRONT_MATTER.exec(text)?.[1] ?? (kind === 'reference' ? `[${text}]` : text)) as unknown;
    const validate = new Ajv({ strict: false, formats: { email: true } }).compile(jsonSchemaOf(kind, new Map()));
    expect([validate(data), validate.errors]).toEqual([true, null]);
  });

  test.each(['sourcebound.code-snippets', 'settings.json'])('%s of this repository is that of a new dossier', async (name) => {
    expect(JSON.parse(await readFile(`.vscode/${name}`, 'utf8'))).toEqual(
      JSON.parse(await readFile(`src/template/project/vscode/${name}`, 'utf8')),
    );
  });
});
