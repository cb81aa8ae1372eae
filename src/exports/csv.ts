/** The tables as CSV (RFC 4180) in UTF-8, which programs for spreadsheets open without running anything. */
import { stringify } from 'csv-stringify/sync';
import type { Dossier } from '../dossier/dossier.ts';
import { cellsOf, columnsOf, type TableName } from './tables.ts';

/**
 * Prints a table under the names of its columns. A cell that begins as a formula does in some program (`=`, `+`, `-`, `@`, their
 * wide forms, a tab or a carriage return) has an apostrophe before it, which is no part of the text.
 */
export const csv = (name: TableName, dossier: Dossier, address: (path: string) => string): string =>
  stringify([Object.keys(columnsOf(name)), ...cellsOf(name, dossier, address)], {
    record_delimiter: 'windows',
    // A line break within a text is not always that between records.
    quoted_string: true,
    escape_formulas: true,
  });
