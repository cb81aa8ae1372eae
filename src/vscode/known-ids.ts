/** What fields can name: the ids of everything there is. */
import { ID_FIELDS } from '../dossier/walk.ts';
import type { Reading } from '../dossier/read.ts';
import type { Kind } from '../schemas/kinds.ts';

/** The ids that each field can hold, by the name of the field. Fields that name nothing yet are left out. */
export function knownIds({ drafts, content }: Pick<Reading, 'drafts' | 'content'>): KnownIds {
  const byKind = Map.groupBy(drafts, ({ kind }) => kind);
  const idsOf = (kind: Kind): string[] => [...new Set((byKind.get(kind) ?? []).map(({ id }) => id))].sort();
  const groups = content.dossier[0]?.data.groups.map(({ id }) => id) ?? [];
  const fields = [...Array.from(ID_FIELDS, ([field, kind]): [string, string[]] => [field, idsOf(kind)]), ['group', groups] as const];
  return new Map(fields.filter(([, ids]) => ids.length > 0).map(([field, ids]) => [field, ids]));
}

export type KnownIds = ReadonlyMap<string, readonly string[]>;
