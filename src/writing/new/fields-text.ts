/** Writes the fields of an entry as YAML, each below what its schema says of it: the two cannot drift apart. */
import { Document, isScalar, Scalar, visit } from 'yaml';
import type { z } from 'zod';
import { definitionOf, docOf } from '../../schemas/shape.ts';

/** In characters. */
const WIDTH = 100;
/** Programs that read an older YAML take it for a number or a date. */
const LOOKS_LIKE_A_NUMBER = /^[\d+.~-]/;

/** The fields that have a value first, then all others as comments. `divider` says of those what they are. */
export function fieldsText(schema: z.ZodObject, values: Values, divider: string): string {
  const fields = Object.entries(schema.shape) as [string, z.ZodType][];
  const given = fields.filter(([name]) => values[name] !== undefined);
  const others = fields.filter(([name]) => values[name] === undefined);
  return [
    ...given.flatMap(([name, field]) => [...comment(docOf(field)), yamlOf({ [name]: values[name] })]),
    ...(others.length > 0 ? ['', ...comment(divider)] : []),
    ...others.flatMap(([name, field]) => ['#', ...comment(docOf(field)), ...comment(skeleton(name, field), Infinity)]),
    '',
  ].join('\n');
}

/** The same as an entry of a list, without what it does not have. */
export function listItemText(schema: z.ZodObject, values: Values): string {
  const fields = (Object.entries(schema.shape) as [string, z.ZodType][]).filter(([name]) => values[name] !== undefined);
  const lines = fields.flatMap(([name, field]) => [...comment(docOf(field)), ...yamlOf({ [name]: values[name] }).split('\n')]);
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return `${lines.map((line, index) => (index < first ? line : `${index === first ? '- ' : '  '}${line}`)).join('\n')}\n`;
}

function yamlOf(values: Values): string {
  const document = new Document(values);
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && isScalar(node) && typeof node.value === 'string' && LOOKS_LIKE_A_NUMBER.test(node.value))
        node.type = Scalar.QUOTE_SINGLE;
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true }).trimEnd();
}

/** A field without a value, with the fields that must be in it. */
function skeleton(name: string, field: z.ZodType): string {
  const { item, isList } = insideOf(field);
  const needed = item ? neededIn(item) : [];
  if (needed.length === 0) return `${name}:`;
  return [`${name}:`, ...needed.map((key, index) => `${isList && index === 0 ? '  - ' : isList ? '    ' : '  '}${key}:`)].join('\n');
}

const neededIn = (schema: z.ZodObject): string[] =>
  Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([, field]) => !field.safeParse(undefined).success)
    .map(([key]) => key);

/** The object that a field holds, or a list of which it holds. */
function insideOf(field: z.ZodType): { item?: z.ZodObject; isList: boolean } {
  const { type, innerType, element, shape } = definitionOf(field);
  if (shape) return { item: field as z.ZodObject, isList: false };
  if (type === 'array' && element) return { ...insideOf(element), isList: true };
  return innerType ? insideOf(innerType) : { isList: false };
}

/** A text as comments of YAML, broken at blanks. */
function comment(text: string, width = WIDTH): string[] {
  return text.split('\n').flatMap((line) => {
    if (width === Infinity) return [`# ${line}`];
    const lines: string[] = [];
    for (const word of line.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(`# ${word}`);
    }
    return lines;
  });
}

export type Values = Readonly<Record<string, unknown>>;
