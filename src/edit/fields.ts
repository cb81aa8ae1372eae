/** The fields of a form, made from the schema of a kind: nothing is listed a second time. */
import type { z } from 'zod';
import { kindNamedBy } from '../dossier/walk.ts';
import type { Kind } from '../schemas/kinds.ts';
import { definitionOf, docOf, shapeOf, unwrap } from '../schemas/shape.ts';

/** The fields of a schema, in its order. */
export const fieldsOf = (schema: z.ZodType): Field[] =>
  Object.entries(shapeOf(schema)).map(([key, field]) => ({
    key,
    doc: docOf(field),
    isRequired: !field.safeParse(undefined).success,
    shape: formOf(field, key),
  }));

/** What the value of a name looks like, as in `evidence/0/exact`; nothing for a name that no form has. */
export const shapeAt = (fields: readonly Field[], name: string): Shape | undefined =>
  name.split('/').reduce<Shape | undefined>(
    (shape, part) => {
      if (shape?.type === 'group') return shape.fields.find(({ key }) => key === part)?.shape;
      if (shape?.type === 'list') return shape.item;
      // A row of a map begins with its name.
      return shape?.type === 'map' ? { type: 'group', fields: [{ key: 'key', doc: '', isRequired: true, shape: shape.value }] } : undefined;
    },
    { type: 'group', fields },
  );

function formOf(schema: z.ZodType, key: string): Shape {
  const inner = unwrap(schema);
  const { type, element, entries, valueType, checks = [] } = definitionOf(inner);
  switch (type) {
    case 'string': {
      const kind = kindNamedBy(key);
      const { maxLength } = inner as z.ZodString;
      // What has a shape of its own, such as an id, a date or an address, is short.
      return { type: 'text', isLong: maxLength !== null || checks.length === 0, ...(kind ? { kind } : {}) };
    }
    case 'number':
      return { type: 'number' };
    case 'boolean':
      return { type: 'switch', usual: schema.safeParse(undefined).data === true };
    case 'enum':
      return { type: 'choice', values: Object.values(entries ?? {}) };
    case 'array':
      return { type: 'list', item: formOf(required(element), key) };
    case 'object':
      return { type: 'group', fields: fieldsOf(inner) };
    case 'record':
      return { type: 'map', value: formOf(required(valueType), '') };
    case 'union':
      // The parts of a date in CSL: 2020 or "2020".
      return { type: 'text', isLong: false, mayBeNumber: true };
    default:
      throw new Error(`There is no form field for a value of the type ${type}.`);
  }
}

function required(schema: z.ZodType | undefined): z.ZodType {
  if (!schema) throw new Error('A schema of several values does not say what they are.');
  return schema;
}

/** A field with its name. */
export interface Field {
  /** As it is written in the file. */
  key: string;
  /** What the schema says of it. */
  doc: string;
  isRequired: boolean;
  shape: Shape;
}

/** What a value looks like in a form. */
export type Shape =
  | {
      type: 'text';
      /** Whether it may be a sentence or more. */
      isLong: boolean;
      /** The kind of thing whose id it is. */
      kind?: Kind;
      /** Whether digits are written as a number. */
      mayBeNumber?: true;
    }
  | { type: 'number' }
  | {
      type: 'switch';
      /** What it is where the field is left out. */
      usual: boolean;
    }
  | { type: 'choice'; values: readonly string[] }
  | { type: 'list'; item: Shape }
  | { type: 'group'; fields: readonly Field[] }
  /** Values by names that the editor chooses. */
  | { type: 'map'; value: Shape };
