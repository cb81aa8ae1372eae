/** What a person can change of a draft in a review, by kind. Everything else is changed in its file. */
import type { DraftedKind } from '../draft/entries/proposal.ts';
import { KINDS, type KindDescription } from '../schemas/kinds.ts';

const ENTITY_KINDS = ['person', 'organisation', 'place', 'thing'];
const FORMS = ['whole', 'partial', 'indirect'];

/** In the order in which they are asked for. */
const FIELDS = {
  quote: [{ name: 'speaker', is: 'entity' }, { name: 'medium' }, { name: 'when' }, { name: 'form', oneOf: FORMS }, { name: 'gist' }],
  event: [{ name: 'title' }, { name: 'when' }],
  entity: [{ name: 'name' }, { name: 'kind', oneOf: ENTITY_KINDS }, { name: 'aliases', is: 'names' }, { name: 'description' }],
  term: [{ name: 'term' }, { name: 'definition' }],
} as const satisfies Record<DraftedKind, readonly Field[]>;

export const fieldsOf = (kind: DraftedKind): readonly Field[] => FIELDS[kind];

/** The value of a field as a person reads and writes it; names stand between semicolons. */
export function shownValue({ is }: Field, value: unknown): string {
  if (is === 'names') return Array.isArray(value) ? value.map((name: { text?: unknown }) => String(name.text)).join('; ') : '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The value of a field as a file holds it; `undefined` takes the field away. */
export function heldValue({ is }: Field, written: string): unknown {
  const plain = written.trim();
  if (is !== 'names') return plain === '' ? undefined : plain;
  const names = plain.split(';').map((name) => name.trim());
  return plain === '' ? undefined : names.filter((name) => name !== '').map((text) => ({ text }));
}

/** What the schema says of a field: its meaning, without default and example. */
export function aboutField(kind: DraftedKind, name: string): string {
  const { schema } = KINDS[kind] as KindDescription & { schema: { shape: Record<string, { description?: string | undefined }> } };
  return (schema.shape[name]?.description ?? '').replace(/ (?:Default|Examples?): .*$/su, '');
}

/** Fields of a kind that its schema asks for and the data does not have, or has wrong, with what is wrong. */
export function owedFields(kind: DraftedKind, data: unknown): Owed[] {
  const result = (KINDS[kind] as KindDescription).schema.safeParse(data);
  if (result.success) return [];
  const byField = Map.groupBy(result.error.issues, ({ path }) => String(path[0] ?? ''));
  return Array.from(byField, ([field, [issue]]) => ({
    field,
    isMissing: typeof data !== 'object' || data === null || !(field in data),
    message: String((issue as { params?: { expected?: unknown } } | undefined)?.params?.expected ?? issue?.message ?? ''),
  }));
}

export interface Field {
  name: string;
  /** The values it can have. Default: any. */
  oneOf?: readonly string[];
  /** The id of an entity, or a list of names. Default: a text. */
  is?: 'entity' | 'names';
}

export interface Owed {
  field: string;
  isMissing: boolean;
  message: string;
}
