/** The forms are the schemas: no field more, none less, none that asks for something else. */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf, shapeAt, type Field, type Shape } from '../../../src/edit/fields.ts';
import { KIND_NAMES, KINDS } from '../../../src/schemas/kinds.ts';

/** What JSON Schema, which zod itself makes of a schema, says of a value. */
interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: string[];
  anyOf?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
}

/** A line for each field: its path, what it holds, whether it must be there, what is said of it. */
function linesOfSchema({ properties = {}, required = [] }: JsonSchema, at: string): string[] {
  return Object.entries(properties).flatMap(([key, value]) => [
    `${at}${key} ${required.includes(key) ? 'needed' : 'optional'} ${value.description ?? ''}`,
    ...linesOfJson(value, `${at}${key}`),
  ]);
}

function linesOfJson(schema: JsonSchema, at: string): string[] {
  if (schema.enum) return [`${at}: choice ${schema.enum.join(',')}`];
  // What is read in two ways, such as a year as number or text, has no type of its own.
  if (schema.anyOf ?? !schema.type) return [`${at}: text`];
  switch (schema.type) {
    case 'array':
      return [`${at}: list`, ...linesOfJson(schema.items ?? {}, `${at}[]`)];
    case 'object':
      return schema.properties
        ? [`${at}: group`, ...linesOfSchema(schema, `${at}.`)]
        : [`${at}: map`, ...linesOfJson(schema.additionalProperties as JsonSchema, `${at}{}`)];
    case 'boolean':
      return [`${at}: switch`];
    case 'number':
    case 'integer':
      return [`${at}: number`];
    default:
      return [`${at}: text`];
  }
}

const linesOfFields = (fields: readonly Field[], at: string): string[] =>
  fields.flatMap(({ key, doc, isRequired, shape }) => [
    `${at}${key} ${isRequired ? 'needed' : 'optional'} ${doc}`,
    ...linesOfShape(shape, `${at}${key}`),
  ]);

function linesOfShape(shape: Shape, at: string): string[] {
  switch (shape.type) {
    case 'choice':
      return [`${at}: choice ${shape.values.join(',')}`];
    case 'list':
      return [`${at}: list`, ...linesOfShape(shape.item, `${at}[]`)];
    case 'group':
      return [`${at}: group`, ...linesOfFields(shape.fields, `${at}.`)];
    case 'map':
      return [`${at}: map`, ...linesOfShape(shape.value, `${at}{}`)];
    default:
      return [`${at}: ${shape.type}`];
  }
}

describe.each(KIND_NAMES)('%s', (kind) => {
  test('has the fields of its schema, in their order', () => {
    const { schema } = KINDS[kind];
    const fromSchema = linesOfSchema(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema, '');
    expect(fromSchema.length).toBeGreaterThan(3);
    expect(linesOfFields(fieldsOf(schema), '')).toEqual(fromSchema);
  });
});

test('short texts have one line, sentences as many as they need, ids offer those that there are', () => {
  const fields = fieldsOf(KINDS.event.schema);
  expect(shapeAt(fields, 'title')).toEqual({ type: 'text', isLong: true });
  expect(shapeAt(fields, 'when')).toEqual({ type: 'text', isLong: false });
  expect(shapeAt(fields, 'place')).toEqual({ type: 'text', isLong: false, kind: 'entity' });
  expect(shapeAt(fields, 'accounts/0/references/1')).toEqual({ type: 'text', isLong: false, kind: 'reference' });
  expect(shapeAt(fields, 'accounts/0/nothing')).toBeUndefined();
  expect(shapeAt(fieldsOf(KINDS.source.schema), 'preamble')).toEqual({ type: 'text', isLong: true });
});

test('a schema of a type that no form knows is refused and not left out', () => {
  expect(() => fieldsOf(z.object({ at: z.date() }))).toThrow('There is no form field for a value of the type date.');
});
