/** Plans how an entry is removed, unless something points to it. Pure. */
import type { FileChange } from '../dossier/change-folder.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import type { ParsedDraft } from '../dossier/read.ts';
import { KIND_NAMES, KINDS, urlOf, type Kind } from '../schemas/kinds.ts';
import type { DraftFolder } from '../draft/files/list.ts';
import { leftOfDrafts, usesInDrafts } from './drafts.ts';
import { findEntry } from './find-entry.ts';
import { openFolder, requireReadable, textOf, type Folder } from './folder.ts';
import { withoutEntry } from './list-file.ts';
import { filesOf } from './rename.ts';
import { usesOf } from './uses.ts';

/** What can be removed: everything but the dossier itself. */
export const REMOVED: readonly Kind[] = KIND_NAMES.filter((kind) => KINDS[kind].layout !== 'file');

/** `drafts` are those beside the content. @throws EntryError when there is no such entry. */
export function planRemove(files: readonly ContentFile[], kind: Kind, id: string, drafts: readonly DraftFolder[] = []): RemovePlan {
  const folder = openFolder(files);
  requireReadable(folder);
  const entry = findEntry(folder, kind, id);
  const uses = [
    ...folder.drafts.filter((draft) => draft !== entry).flatMap((draft) => usesOf(draft, { kind, id })),
    ...leadingTo(folder, entry),
    ...usesInDrafts(drafts, { kind, id }),
  ];
  return { uses, changes: changesOf(folder, entry), draftChanges: leftOfDrafts(drafts, kind, id) };
}

/** Old addresses that lead to the page of the entry. */
function leadingTo({ redirects }: Folder, { kind, id }: ParsedDraft): UsePlace[] {
  const url = urlOf(kind, id);
  const isOwn = (to: string) => to === url || (!url.includes('#') && to.startsWith(url));
  return redirects.filter(({ to }) => isOwn(to)).map(({ file, places }) => ({ file, ...places.to }));
}

function changesOf(folder: Folder, entry: ParsedDraft): FileChange[] {
  const { kind, file: path } = entry;
  if (KINDS[kind].layout !== 'list') return filesOf(folder.files, entry).map((own) => ({ type: 'remove', path: own }));
  const index = folder.drafts.filter((draft) => draft.file === path).indexOf(entry);
  return [{ type: 'replace', path, content: withoutEntry(textOf(folder, path), path, index) }];
}

export interface RemovePlan {
  /** What points to the entry: while there is anything, it stays. */
  uses: UsePlace[];
  changes: FileChange[];
  /** Those of the drafts beside the content. */
  draftChanges: FileChange[];
}

interface UsePlace {
  file: string;
  line: number;
  column: number;
}
