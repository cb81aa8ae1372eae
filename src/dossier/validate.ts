/** Holds data against a schema and names every difference as a problem that a rule can put into words. */
import type { z } from 'zod';
import { definitionOf, docOf, shapeOf, unwrap } from '../schemas/shape.ts';
import { fieldName } from './field-name.ts';
import type { Locate } from './yaml.ts';
import type { Problem } from './problem.ts';

/** Validates the data of one entry. `at` is the path of the entry inside its file (empty unless the file is a list). */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  file: string,
  locate: Locate,
  at: readonly PropertyKey[] = [],
): Validated<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return { type: 'valid', data: result.data };
  return { type: 'invalid', problems: result.error.issues.flatMap((issue) => toProblems(issue, schema, data, file, locate, at)) };
}

function toProblems(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  file: string,
  locate: Locate,
  at: readonly PropertyKey[],
): Problem[] {
  const path = [...at, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeOf(schemaAt(schema, issue.path)));
    return issue.keys.map((key) => ({
      type: 'field-unknown',
      file,
      ...locate([...path, key], 'key'),
      field: fieldName([...issue.path, key]),
      key,
      known,
    }));
  }
  const value = valueAt(data, issue.path);
  const place = { file, ...locate(path), field: fieldName(issue.path) };
  const doc = docOf(schemaAt(schema, issue.path));
  if (issue.code === 'custom') {
    const { code, expected, ...facts } = (issue.params ?? {}) as { code?: string; expected?: string } & Record<string, unknown>;
    if (code === 'date-invalid') return [{ type: code, ...place, value: String(value), unit: facts['unit'] === 'day' ? 'day' : 'date' }];
    if (code === 'url-scheme') return [{ type: code, ...place, value: String(value) }];
    if (code === 'brief-too-long') return [{ type: code, ...place, words: Number(facts['words']), limit: Number(facts['limit']) }];
    if (code === 'format-unknown') return [{ type: code, ...place, format: Number(facts['format']), reads: Number(facts['reads']) }];
    return [{ type: 'field-type', ...place, value, expected: expected ?? issue.message, doc }];
  }
  if (value === undefined) return [{ type: 'field-missing', ...place, key: String(issue.path.at(-1) ?? ''), doc }];
  return [
    {
      type: 'field-type',
      ...place,
      value,
      expected: expectation(issue, value),
      doc: [asFields(issue, schema, value), doc].filter(Boolean).join(' '),
    },
  ];
}

/** How a value that stands alone is written where fields are expected: as the first field there must be, with the others below. */
function asFields(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): string {
  if (issue.code !== 'invalid_type' || issue.expected !== 'object' || typeof value !== 'string') return '';
  const shape = shapeOf(schemaAt(schema, issue.path));
  const needed = Object.keys(shape).filter((key) => !shape[key]?.safeParse(undefined).success);
  const [first = 'exact' in shape ? 'exact' : undefined, ...others] = needed;
  if (first === undefined) return '';
  const below = others.length === 0 ? '' : `, and below it ${others.map((key) => `\`${key}:\``).join(', ')}`;
  return typeof issue.path.at(-1) === 'number'
    ? `Write \`- ${first}: ${value}\`${below}.`
    : `Write \`${String(issue.path.at(-1) ?? '')}:\`, on the next line \`  ${first}: ${value}\`${below}.`;
}

/** What was expected, in words a writer of YAML understands. */
function expectation(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map((known) => `\`${String(known)}\``).join(', ')}`;
    case 'too_big':
      return typeof value === 'string' ? `at most ${issue.maximum} characters (it has ${value.trim().length})` : `at most ${issue.maximum}`;
    case 'too_small':
      return typeof value === 'string'
        ? 'a text that is not empty'
        : `at least ${issue.minimum}${Array.isArray(value) ? (issue.minimum === 1 ? ' entry' : ' entries') : ''}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.message;
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map((error) => expectation(error, value)))].join(' or ');
    default:
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'fields with values',
};

const FORMATS: Readonly<Record<string, string>> = { email: 'an e-mail address' };

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
}

/** The schema below the given path, through optional, default, list and refinement. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType {
  return path.reduce<z.ZodType>((current, key) => {
    const inner = unwrap(current);
    return (typeof key === 'number' ? definitionOf(inner).element : shapeOf(inner)[String(key)]) ?? inner;
  }, schema);
}

export type Validated<Schema extends z.ZodType> = { type: 'valid'; data: z.output<Schema> } | { type: 'invalid'; problems: Problem[] };
