/** JSON Schemas (draft 7, which editors read) of what an editor writes, made from the schemas of the kinds. */
import { z } from 'zod';
import { ID_FIELDS } from '../dossier/walk.ts';
import { KINDS, type Kind, type KindDescription } from '../schemas/kinds.ts';
import type { KnownIds } from './known-ids.ts';

/** The schema of a file of the kind, or of the fields above its prose. What a field can name is limited to what there is. */
export function jsonSchemaOf(kind: Kind, ids: KnownIds): JsonSchema {
  const description: KindDescription = KINDS[kind];
  const { $schema, ...entry } = z.toJSONSchema(description.schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  }) as JsonSchema;
  const isForeign = description.layout === 'list' && description.isForeign === true;
  const own = complete(entry, isForeign ? new Map() : ids);
  return description.layout === 'list' ? { $schema, type: 'array', items: own } : { $schema, ...own };
}

/** Gives each field its ids, and its description the form in which editors show code. */
function complete(schema: JsonSchema, ids: KnownIds): JsonSchema {
  const { description, properties, items, ...rest } = schema;
  return {
    ...(isWrittenFreely(rest) ? { type: rest['type'] } : rest),
    ...(typeof description === 'string' ? { description, markdownDescription: description } : {}),
    ...(isSchema(items) ? { items: complete(items, ids) } : {}),
    ...(isSchema(properties)
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([field, below]) => [field, named(field, complete(below as JsonSchema, ids), ids)]),
          ),
        }
      : {}),
  };
}

/** An id of a reference manager is read in several forms, of which a pattern shows one. */
const isWrittenFreely = ({ type, pattern }: JsonSchema): boolean => Array.isArray(type) && pattern !== undefined;

function named(field: string, schema: JsonSchema, ids: KnownIds): JsonSchema {
  const known = ids.get(field);
  if (!known) return schema;
  const { items, type, ...others } = schema;
  if (isSchema(items)) return { ...schema, items: named(field, items, ids) };
  const rest = Object.fromEntries(Object.entries(others).filter(([keyword]) => keyword !== 'pattern'));
  if (ID_FIELDS.get(field) === 'reference') return { ...rest, anyOf: [{ enum: known }, { type }] };
  return { ...rest, enum: known };
}

const isSchema = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null && !Array.isArray(value);

export type JsonSchema = Record<string, unknown>;
