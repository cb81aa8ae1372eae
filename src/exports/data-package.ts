/** What the tables hold, for programs that read data (Frictionless Data Package 2.0). */
import type { Dossier } from '../dossier/dossier.ts';
import { columnsOf, TABLE_NAMES, tablePath, TABLES, type TableName } from './tables.ts';

export const DATA_PACKAGE = 'data/datapackage.json';

/** The tables of a dossier that have rows. */
export const tablesOf = (dossier: Dossier): TableName[] => TABLE_NAMES.filter((name) => TABLES[name].rowsOf(dossier).length > 0);

/** Prints the description of all tables that there are. */
export function dataPackage(dossier: Dossier, address: (path: string) => string): string {
  const { data } = dossier;
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'dossier',
    id: address(DATA_PACKAGE),
    title: data.title,
    description: `${data.question} An apostrophe before =, +, -, @, a tab or a carriage return at the beginning of a text keeps spreadsheets from running it, and is no part of the text.`,
    homepage: address(''),
    created: `${data.updated}T00:00:00Z`,
    ...(data.licence.url && { licenses: [{ path: data.licence.url, title: data.licence.name }] }),
    contributors: [{ title: data.owner.name, roles: ['publisher'], ...(data.owner.url && { path: data.owner.url }) }],
    resources: tablesOf(dossier).map(resource),
  };
  return `${JSON.stringify(described, undefined, 2)}\n`;
}

const resource = (name: TableName) => ({
  name,
  type: 'table',
  // From the folder of the description.
  path: tablePath(name).replace(/^.*\//, ''),
  scheme: 'file',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: Object.entries(columnsOf(name)).map(([field, { type, meaning }]) => ({ name: field, type, description: meaning })),
    ...(TABLES[name].key.length > 0 && { primaryKey: TABLES[name].key }),
  },
});
