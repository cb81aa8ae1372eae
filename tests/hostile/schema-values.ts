/** Makes the fields of an entry from its schema: every text is hostile, everything else is as the schema wants it. A new field is there by itself. */
import type { z } from 'zod';
import { definitionOf, shapeOf, unwrap } from '../../src/schemas/shape.ts';

/**
 * Values that are no texts, by the name of their field, or by the end of their path where that says more. A function makes one of
 * the texts it asks for, by the names of their fields.
 */
export type Given = Readonly<Record<string, unknown>>;
type Make = (text: (name: string) => string) => unknown;

/** `text` gives the text of a field, of at most so many characters. Throws for a field that is neither a text nor given. */
export function valuesFor(schema: z.ZodType, given: Given, text: (path: string, longest: number) => string, path = ''): unknown {
  const [known] = Object.keys(given)
    .filter((name) => path === name || path.endsWith(`.${name}`))
    .sort((a, b) => b.length - a.length);
  if (known !== undefined) {
    const value = given[known];
    return typeof value === 'function' ? (value as Make)((name) => text(`${path}.${name}`, Infinity)) : value;
  }
  const inner = unwrap(schema);
  const { type, element, entries } = definitionOf(inner);
  switch (type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shapeOf(inner))
          .map(([name, field]) => [name, valuesFor(field, given, text, path === '' ? name : `${path}.${name}`)] as const)
          .filter(([, value]) => value !== undefined),
      );
    case 'array':
      return element ? [valuesFor(element, given, text, path)] : [];
    case 'enum':
      return Object.values(entries ?? {})[0];
    case 'boolean':
      return false;
    case 'string':
      // Only a text of the dossier has a length: an id, a date or an address has a form.
      if (isText(inner)) return text(path, longestOf(inner));
      throw new Error(`Say in tests/hostile/hostile-fields.ts what ${path} holds.`);
    default:
      throw new Error(`Say in tests/hostile/hostile-fields.ts what ${path} holds (${type}).`);
  }
}

/** The paths of all texts of a schema that have no form of their own, as `relatives.note`. */
export function textPathsOf(schema: z.ZodType, path = ''): string[] {
  const inner = unwrap(schema);
  const { type, element, valueType, checks = [] } = definitionOf(inner);
  if (type === 'string') return isText(inner) || checks.length === 0 ? [path] : [];
  if (type === 'object') return Object.entries(shapeOf(inner)).flatMap(([name, field]) => textPathsOf(field, joined(path, name)));
  const within = element ?? valueType;
  return within ? textPathsOf(within, path) : [];
}

/** The paths of all texts in a value, without the numbers of lists. */
export function pathsOfTexts(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => pathsOfTexts(held, Array.isArray(value) ? path : joined(path, name)));
}

const joined = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** Whether a schema is one of `text()`: trimmed, and no more than so long. */
const isText = (schema: z.ZodType): boolean => longestOf(schema) < Infinity;

const longestOf = (schema: z.ZodType): number => (schema as z.ZodString).maxLength ?? Infinity;
