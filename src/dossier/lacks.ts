/** What an entry could have and has not, beside what the check reports: for whoever writes it. */
import { coverageOf } from './coverage.ts';
import { namesOf } from './mentions.ts';
import type { CheckedDraft, Reading } from './read.ts';
import type { DataOf } from '../schemas/kinds.ts';
import { indexNames } from '../text/find-names.ts';

/** Sentences that cite nothing; and the name in its own script of an entity, where others have theirs. */
export function lacksOf(entry: CheckedDraft, { content }: Pick<Reading, 'content'>): Lack[] {
  return [...uncited(entry, content), ...nativeName(entry, content)];
}

function uncited({ file, prose, locateInProse }: CheckedDraft, { entities, dossier }: Reading['content']): Lack[] {
  const names = indexNames(entities.flatMap(({ data }) => namesOf(data)));
  const coverage = coverageOf(prose.blocks, names, dossier[0]?.data.language ?? 'en');
  return coverage.uncited.map(({ block, start, text }) => ({
    file,
    ...locateInProse(block, start),
    what: `Nothing is cited for “${text}”`,
  }));
}

function nativeName({ kind, valid, data, file, locate }: CheckedDraft, { entities }: Reading['content']): Lack[] {
  if (kind !== 'entity' || !valid || (data as DataOf<'entity'>).nativeName || entities.every((entity) => !entity.data.nativeName))
    return [];
  return [{ file, ...locate(['name']), what: 'There is no name in its own script (`nativeName`).' }];
}

/** What is missing, and where it would stand. */
export interface Lack {
  file: string;
  line: number;
  column: number;
  what: string;
}
