import type { Problem } from '../problem.ts';
import type { CheckedDraft } from './entry.ts';

/** Within a collection an id stands for one entry; each entry after the first is reported with the place of the first. */
export function findDuplicates(drafts: readonly CheckedDraft[]): Problem[] {
  return [...Map.groupBy(drafts, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    others.map((draft): Problem => ({
      type: 'id-duplicate',
      file: draft.file,
      ...placeOfId(draft),
      id: draft.id,
      other: first ? `${first.file}:${placeOfId(first).line}` : '',
    })),
  );
}

/** An id is a field in a list, and the name of the file everywhere else. */
const placeOfId = ({ data, locate }: CheckedDraft) =>
  typeof data === 'object' && data !== null && 'id' in data ? locate(['id']) : { line: 1, column: 1 };
