import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { csv } from '../../../src/exports/csv.ts';
import { dataPackage, tablesOf } from '../../../src/exports/data-package.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../../src/exports/tables.ts';
import { address, dossierOf, dossierWith, HOSTILE, hostileDossier } from '../../support/dossiers.ts';

/** What another program reads in a table. */
function read(name: TableName, dossier: Dossier): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv(name, dossier, address), {
    header: true,
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}
const described = (dossier: Dossier) => JSON.parse(dataPackage(dossier, address)) as { resources: Resource[]; description: string };
interface Resource {
  name: TableName;
  path: string;
  schema: { fields: { name: string; type: string; description: string }[]; primaryKey?: string[] };
}

describe.each(['base', 'german', 'arabic', 'two-sources'])('the tables of %s', (name) => {
  test('have a row for everything, and the columns that are described', async () => {
    const dossier = await dossierOf(name);
    expect(described(dossier).resources.map((resource) => resource.name)).toEqual(tablesOf(dossier));
    for (const { name: table, path, schema } of described(dossier).resources) {
      const rows = read(table, dossier);
      expect([path, rows.length]).toEqual([`${table}.csv`, TABLES[table].rowsOf(dossier).length]);
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
      const [key] = schema.primaryKey ?? [];
      if (key) expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
      for (const { name: field, type } of schema.fields)
        for (const row of rows) expect([field, row[field]]).toEqual([field, expect.stringMatching(TYPES[type] ?? /^$/)]);
    }
  });
});

/** What a cell of each type of Table Schema looks like. */
const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^/,
  date: /^(?:\d{4}-\d\d-\d\d)?$/,
  integer: /^\d+$/,
  boolean: /^(?:true|false)$/,
};

test('the words of a quotation are those of its page, in any language', async () => {
  const dossier = await dossierOf('arabic');
  expect(read('quotes', dossier).map(({ words, url }) => [words, url])).toEqual(
    dossier.all('quote').map(({ words, url }) => [words, address(url)]),
  );
});

test('no cell is a formula, whatever the content, and every text is whole behind an apostrophe', async () => {
  const dossier = await hostileDossier();
  const cells = TABLE_NAMES.flatMap((name) => read(name, dossier).flatMap((row) => Object.values(row)));
  expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
  expect(read('claims', dossier).map(({ claim }) => claim)).toEqual(dossier.all('claim').map(({ data }) => `'${data.claim}`));
  expect(cells.some((cell) => cell.startsWith("'=1+1 ") && cell.endsWith(HOSTILE))).toBe(true);
  expect(described(dossier).description).toContain('An apostrophe before =');
});

test.each(['+1', '-1', '@SUM(1)', '＝1'])('a text that begins with %s is no formula', async (title) => {
  const dossier = await dossierWith({ 'events/a.mdx': `---\ntitle: '${title}'\nwhen: '2024'\nbackground: true\n---\n` });
  expect(read('events', dossier).find(({ id }) => id === 'a')?.['title']).toBe(`'${title}`);
});

test('records end with CRLF, those with line breaks within too', async () => {
  const printed = csv('claims', await hostileDossier(), address);
  expect(printed.endsWith('"\r\n')).toBe(true);
  expect(printed.startsWith('"id","claim","kind"')).toBe(true);
});

test('the description is a data package', async () => {
  const validate = new Ajv({ strict: false }).compile(DATA_PACKAGE);
  for (const name of ['base', 'german']) {
    validate(described(await dossierOf(name)));
    expect(validate.errors).toBeNull();
  }
});

/** What Data Package 2.0 asks for (https://datapackage.org/standard/), as far as it is used here. */
const name = { type: 'string', pattern: '^[-a-z0-9._/]+$' };
const DATA_PACKAGE = {
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    licenses: { type: 'array', minItems: 1, items: { anyOf: [{ required: ['name'] }, { required: ['path'] }] } },
    contributors: { type: 'array', minItems: 1, items: { properties: { roles: { type: 'array', minItems: 1 } } } },
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        required: ['name', 'path', 'schema'],
        properties: {
          name,
          path: { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)' },
          type: { const: 'table' },
          schema: {
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: { required: ['name'], properties: { type: { enum: ['string', 'date', 'integer', 'boolean'] } } },
              },
            },
          },
        },
      },
    },
  },
};
