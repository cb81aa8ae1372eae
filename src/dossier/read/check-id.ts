import { ID_PATTERN } from '../../text/id.ts';
import { slugOf } from '../../text/slug.ts';
import type { Problem } from '../problem.ts';

/**
 * Takes an id from the name of a file or folder. A name that cannot be one is reported with the name to give it instead;
 * the entry is known by the id it should have, so that links to it are not reported too.
 */
export function checkId({ name, id, file, example, rename }: Naming): CheckedId {
  if (id !== undefined && ID_PATTERN.test(id)) return { id, problems: [] };
  const better = slugOf(id ?? name.replace(ENDING, '').replace(NUMBER.test(example) ? NUMBER : '', '')) || 'name';
  return { id: better, problems: [{ type: 'id-invalid', file, line: 1, column: 1, written: name, suggestion: rename(better), example }] };
}

const ENDING = /\.[^.]*$/;
/** Stands before the id in the collections whose files are in an order. */
const NUMBER = /^\d+-/;

interface Naming {
  /** The name of the file or folder as written. */
  name: string;
  /** The part of the name that is meant to be the id, where the name has the right shape. */
  id: string | undefined;
  file: string;
  /** A name as it should look. */
  example: string;
  rename: (id: string) => string;
}

interface CheckedId {
  id: string;
  problems: Problem[];
}
