/** Makes the fields of an entry from its schema: every text is hostile, everything else is as the schema wants it. A new field is there by itself. */
import type { z } from 'zod';
import { definitionOf, shapeOf, unwrap } from '../../src/schemas/shape.ts';

/** Values that are no texts, by the name of their field, or by the end of their path where that says more. */
export type Given = Readonly<Record<string, unknown>>;

/** `text` gives the text of a field, of at most so many characters. Throws for a field that is neither a text nor given. */
export function valuesFor(schema: z.ZodType, given: Given, text: (path: string, longest: number) => string, path = ''): unknown {
  const [known] = Object.keys(given)
    .filter((name) => path === name || path.endsWith(`.${name}`))
    .sort((a, b) => b.length - a.length);
  if (known !== undefined) return given[known];
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

/** Whether a schema is one of `text()`: trimmed, and no more than so long. */
const isText = (schema: z.ZodType): boolean => longestOf(schema) < Infinity;

const longestOf = (schema: z.ZodType): number => (schema as z.ZodString).maxLength ?? Infinity;
