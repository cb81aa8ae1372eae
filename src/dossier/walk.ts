/**
 * Finds what the data of an entry points to. The schemas name their fields alike everywhere: `exact` is always a passage,
 * `reference` always a published work, `relative` beside `exact` a passage of the source around it. So one walk serves every collection, and a new field needs no code here.
 */
import type { Kind } from '../schemas/kinds.ts';
import { toReferenceId } from '../text/id.ts';

/** Fields whose value is an id (or a list of ids), with the kind of thing it names. */
export const ID_FIELDS: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    entity: 'entity',
    speaker: 'entity',
    to: 'entity',
    assertedBy: 'entity',
    place: 'entity',
    event: 'event',
    after: 'event',
    source: 'source',
    reference: 'reference',
    references: 'reference',
  } as const satisfies Record<string, Kind>),
);

/** The kind of thing whose ids a field of that name holds. */
export const kindNamedBy = (field: string): Kind | undefined => ID_FIELDS.get(field);

/** Everything that the data of an entry points to. */
export const pointersIn = (data: unknown): Pointers => ({ passages: passagesIn(data), ids: idsIn(data) });

/** Every passage named in the data, in the order of its fields. */
function passagesIn(data: unknown): PassageUse[] {
  return objectsIn(data).flatMap(({ path, value: { exact, source, prefix, suffix, relative }, within }): PassageUse[] => {
    if (typeof exact !== 'string') return [];
    const own = { exact, source: textOrNone(source), prefix: textOrNone(prefix), suffix: textOrNone(suffix) };
    if (typeof relative !== 'string') return [{ words: [...path, 'exact'], selector: own, isPaired: false }];
    return [
      { words: [...path, 'exact'], selector: own, isPaired: true },
      { words: [...path, 'relative'], selector: { exact: relative, source: within }, isPaired: true },
    ];
  });
}

/** Every id of another thing named in the data, in the order of its fields. */
export function idsIn(data: unknown): IdUse[] {
  return objectsIn(data).flatMap(({ path, value }) =>
    Object.entries(value).flatMap(([field, written]) => {
      const kind = ID_FIELDS.get(field);
      if (!kind) return [];
      const read = (id: string) => (kind === 'reference' ? toReferenceId(id) : id);
      if (typeof written === 'string') return [{ kind, id: read(written), path: [...path, field] }];
      if (!Array.isArray(written)) return [];
      return written.flatMap((id, index) => (typeof id === 'string' ? [{ kind, id: read(id), path: [...path, field, index] }] : []));
    }),
  );
}

/** Every text in the data, in the order of its fields. One that is far too long for any field, and reported as that, is left out. */
export function textsIn(data: unknown): TextUse[] {
  if (typeof data === 'string') return data.length > LONGEST_TEXT ? [] : [{ path: [], text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value).map(({ path, text }) => ({ path: [Array.isArray(data) ? Number(key) : key, ...path], text })),
  );
}

const LONGEST_TEXT = 10_000;

/** The data may not be valid yet. */
const textOrNone = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Every object in the data; `within` is the source that the one around it names. */
function objectsIn(data: unknown, path: PropertyKey[] = [], within?: string): FoundObject[] {
  if (typeof data !== 'object' || data === null) return [];
  const source = Array.isArray(data) ? within : (textOrNone((data as Record<string, unknown>)['source']) ?? within);
  const below = Object.entries(data).flatMap(([key, value]) =>
    objectsIn(value, [...path, Array.isArray(data) ? Number(key) : key], source),
  );
  return Array.isArray(data) ? below : [{ path, value: data as Record<string, unknown>, within }, ...below];
}

interface FoundObject {
  path: PropertyKey[];
  value: Record<string, unknown>;
  within: string | undefined;
}

/** The words of a passage with the source they stand in; without `source` it is the source the dossier explains. */
export interface Selector {
  source?: string | undefined;
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

export interface PassageUse {
  /** Where its words stand in the data. */
  words: PropertyKey[];
  /** Whether it is one of two that an editor pairs, the other in a relative. Such a pair has no `prefix` and no `suffix`. */
  isPaired: boolean;
  selector: Selector;
}

export interface IdUse {
  kind: Kind;
  id: string;
  path: PropertyKey[];
}

export interface Pointers {
  passages: readonly PassageUse[];
  ids: readonly IdUse[];
}

export interface TextUse {
  path: PropertyKey[];
  text: string;
}
