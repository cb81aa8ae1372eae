import { parseDocument } from 'yaml';

/** A value of YAML or JSON written as another was: between the same quotation marks, or without any where it can be read so. */
export function scalarLike(written: string, value: string): string {
  const mark = written.charAt(0);
  if (mark === '"') return JSON.stringify(value);
  if (mark === "'" || !isPlain(value)) return `'${value.replaceAll("'", "''")}'`;
  return value;
}

const isPlain = (value: string): boolean => value !== '' && parseDocument(value).toJS() === value;
