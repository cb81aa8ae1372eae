/** Looks into a schema: what it wraps, what its fields are, what is said of them. */
import type { z } from 'zod';

/** The parts of a definition that are asked for here; which of them are there depends on the type. */
export const definitionOf = (schema: z.ZodType) => schema.def as Definition;

/** The schema of the value itself, without what says when it may be left out, how it is read and what else must hold. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, out } = definitionOf(schema);
  const inner = innerType ?? out;
  return inner ? unwrap(inner) : schema;
}

/** The fields of a schema; none where it has no fields. */
export const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> => definitionOf(unwrap(schema)).shape ?? {};

/** The doc line of a schema as written, or of what it wraps. */
export function docOf(schema: z.ZodType): string {
  let current: z.ZodType | undefined = schema;
  while (current) {
    if (current.description) return current.description;
    current = definitionOf(current).innerType;
  }
  return '';
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  out?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  checks?: readonly unknown[];
}
