/** Plans how an entry gets its other id in the other editions too, where translations stay as up to date as they were. Pure. */
import type { FileChange } from '../dossier/change-folder.ts';
import { entryKey, isShared, pathInContent, splitEditions, statesOf } from '../dossier/editions.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { readTranslated } from '../dossier/translated.ts';
import { TRANSLATED } from '../schemas/translated.ts';
import { changedFiles, openFolder } from './folder.ts';
import { planRename, type RenameWish } from './rename.ts';
import { listOf } from './translations.ts';
import type { Use } from './uses.ts';

/** `first` are the changes of the first edition. @throws EntryError when it cannot be done in one of the others. */
export function planRenameInEditions(files: readonly ContentFile[], wish: RenameWish, first: readonly FileChange[]): OtherEditions {
  const { others } = splitEditions(files);
  if (others.size === 0) return { changes: [], uses: [] };
  const changed = changedFiles(files, first);
  const before = statesOf(files, openFolder(files).drafts);
  const after = statesOf(changed, openFolder(changed).drafts);
  const plans = [...others].map(([edition, { files: its }]): OtherEditions => {
    const inContent = (path: string) => pathInContent(edition, path);
    const isThere = openFolder(its).drafts.some(({ kind, id }) => kind === wish.kind && id === wish.from);
    const plan = isThere ? planRename(its, wish) : { changes: [], uses: [] };
    const own = plan.changes.filter(({ path }) => !isShared(path));
    const moved = own.map((change): FileChange => ({
      ...change,
      path: inContent(change.path),
      ...('like' in change && change.like !== undefined ? { like: inContent(change.like) } : {}),
    }));
    return {
      changes: [...moved, ...listAfter(its, edition, wish, before, after)],
      uses: plan.uses.filter(({ file }) => !isShared(file)).map((use) => ({ ...use, file: inContent(use.file) })),
    };
  });
  return { changes: plans.flatMap(({ changes }) => changes), uses: plans.flatMap(({ uses }) => uses) };
}

/** `translated.yaml` with the new name, and with the new states of the originals that were translated as they were. */
function listAfter(
  files: readonly ContentFile[],
  edition: string,
  { kind, from, to }: RenameWish,
  before: States,
  after: States,
): FileChange[] {
  const list = files.find(({ path }) => path === TRANSLATED.path);
  const { translated } = list ? readTranslated(list) : { translated: [] };
  if (translated.length === 0) return [];
  const states = translated.map(({ entry, hash }): [string, string] => {
    const key = entry === entryKey(kind, from) ? entryKey(kind, to) : entry;
    return [key, hash === before.get(entry) ? (after.get(key) ?? hash) : hash];
  });
  const isSame = states.every(([key, hash], index) => translated[index]?.entry === key && translated[index].hash === hash);
  return isSame ? [] : [{ type: 'replace', path: pathInContent(edition, TRANSLATED.path), content: listOf(new Map(states), edition) }];
}

type States = ReadonlyMap<string, string>;

interface OtherEditions {
  changes: FileChange[];
  uses: Use[];
}
