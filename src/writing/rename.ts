/** Plans how an entry gets another id: its file, everything that points to it, and a redirect at its old address. Pure. */
import type { FileChange } from '../dossier/change-folder.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import type { ParsedDraft } from '../dossier/read.ts';
import { KINDS, urlOf, type Kind, type KindDescription } from '../schemas/kinds.ts';
import { REDIRECTS } from '../schemas/redirect.ts';
import { ID_PATTERN, toId } from '../text/id.ts';
import type { DraftFolder } from '../draft/files/list.ts';
import { renameInDrafts, usesInDrafts } from './drafts.ts';
import { applyEdits, type Edit } from './edits.ts';
import { EntryError } from './entry-error.ts';
import { findEntry } from './find-entry.ts';
import { changedFiles, offsetOfText, openFolder, requireReadable, textOf, type Folder } from './folder.ts';
import { withMoves, type Redirection } from './redirect-list.ts';
import { requireSameMeaning, type Renaming } from './same-meaning.ts';
import { scalarLike } from './scalar.ts';
import { offsetAt, usesOf, type Use } from './uses.ts';

/** The kinds whose entries have ids that somebody chose. */
export const RENAMED: readonly Kind[] = (Object.keys(KINDS) as Kind[]).filter((kind) => {
  const { layout } = KINDS[kind];
  return layout === 'mdx' || layout === 'folder' || kind === 'reference';
});

/** `drafts` are those beside the content. @throws EntryError when it cannot be done. */
export function planRename(
  files: readonly ContentFile[],
  { kind, from, to, redirects }: RenameWish,
  drafts: readonly DraftFolder[] = [],
): RenamePlan {
  const folder = openFolder(files);
  requireReadable(folder);
  const entry = findEntry(folder, kind, from);
  requireFree(folder, kind, from, to);
  const uses = folder.drafts.flatMap((draft) => usesOf(draft, { kind, id: from }));
  const texts = changedTexts(folder, [...editsOf(folder, uses, to), ...ownId(folder, entry, to)]);
  const moves = redirects ? movesOf(entry, to) : [];
  const list = redirectsAfter(folder, moves);
  const changes = [...changesOf(folder, entry, to, texts), ...list.changes];
  requireSameMeaning(folder, openFolder(changedFiles(files, changes)), { kind, from, to });
  return {
    changes,
    draftChanges: renameInDrafts(drafts, { kind, from, to }),
    uses: [...uses, ...usesInDrafts(drafts, { kind, id: from })],
    moves: moves.filter((move) => !list.takenBack.includes(move)),
    takenBack: list.takenBack,
    file: newPath(entry, to, entry.file),
  };
}

function requireFree({ drafts }: Folder, kind: Kind, from: string, to: string): void {
  if (!ID_PATTERN.test(to)) {
    const better = toId(to);
    throw new EntryError(
      `\`${to}\` cannot be an id: a–z, 0–9 and single hyphens, at most 100 of them.${better === '' ? '' : ` Write ${better}.`} Nothing was changed.`,
    );
  }
  if (from === to) throw new EntryError('That is its id already. Nothing was changed.');
  const other = drafts.find((draft) => draft.kind === kind && draft.id === to);
  if (other) throw new EntryError(`The id ${to} is taken: ${other.file} has it. Nothing was changed.`);
}

const editsOf = (folder: Folder, uses: readonly Use[], to: string): FileEdit[] =>
  uses.map(({ file, start, end, write }) => {
    const draft = folder.drafts.find((candidate) => candidate.file === file);
    const written = draft ? offsetOfText(folder, draft) : 0;
    return { file, start: start + written, end: end + written, text: write(to) };
  });

/** An id that is a field of an entry in a list, not the name of a file. */
function ownId(folder: Folder, entry: ParsedDraft, to: string): FileEdit[] {
  if (KINDS[entry.kind].layout !== 'list') return [];
  const before = offsetOfText(folder, entry);
  const [start, end] = [offsetAt(entry, ['id']), offsetAt(entry, ['id'], 'end')];
  return [{ file: entry.file, start: before + start, end: before + end, text: scalarLike(entry.text.slice(start, end), to) }];
}

function changedTexts(folder: Folder, edits: readonly FileEdit[]): ReadonlyMap<string, string> {
  return new Map([...Map.groupBy(edits, ({ file }) => file)].map(([file, own]) => [file, applyEdits(textOf(folder, file), own)]));
}

function changesOf({ files }: Folder, entry: ParsedDraft, to: string, texts: ReadonlyMap<string, string>): FileChange[] {
  const own = filesOf(files, entry);
  const moved = new Map(
    own.map((path) => [path, newPath(entry, to, path)]).filter(([path, after]) => path !== after) as [string, string][],
  );
  return [
    ...[...texts].filter(([path]) => !moved.has(path)).map(([path, content]) => ({ type: 'replace' as const, path, content })),
    ...[...moved].map(([path, after]): FileChange => {
      const file = files.get(path);
      if (file?.type !== 'file') throw new EntryError(`${path} cannot be read. Nothing was changed.`);
      return { type: 'add', path: after, content: texts.get(path) ?? file.bytes, like: path };
    }),
    ...[...moved.keys()].map((path) => ({ type: 'remove' as const, path })),
  ];
}

/** The files that an entry is made of. */
export function filesOf(files: Folder['files'], { kind, file }: ParsedDraft): string[] {
  const description: KindDescription = KINDS[kind];
  if (description.layout !== 'folder') return [file];
  return [description.data, description.text].map((name) => file.replace(/[^/]+$/, name)).filter((path) => files.has(path));
}

/** The path of one of its files under another id. */
function newPath({ kind, id }: ParsedDraft, to: string, path: string): string {
  const { layout } = KINDS[kind];
  const [folder = '', name = '', ...rest] = path.split('/');
  if (layout === 'folder') return [folder, to, ...rest].join('/');
  return layout === 'mdx' ? `${folder}/${name.slice(0, name.length - `${id}.mdx`.length)}${to}.mdx` : path;
}

/** What stands in a list has no address of its own that could lead elsewhere. */
function movesOf({ kind, id, data, valid }: ParsedDraft, to: string): Redirection[] {
  const [from, after] = [urlOf(kind, id), urlOf(kind, to)];
  if (from.includes('#')) return [];
  const isCompared = kind === 'source' && valid && (data as { relatives: unknown[] }).relatives.length > 0;
  return ['', ...(isCompared ? ['descent/'] : [])].map((page) => ({ from: from + page, to: after + page }));
}

function redirectsAfter(folder: Folder, moves: readonly Redirection[]): { changes: FileChange[]; takenBack: Redirection[] } {
  const { path } = REDIRECTS;
  const before = folder.files.has(path) ? textOf(folder, path) : undefined;
  const { text: after, takenBack } = withMoves(before, moves);
  if (after === before) return { changes: [], takenBack };
  if (after === undefined) return { changes: [{ type: 'remove', path }], takenBack };
  return { changes: [{ type: before === undefined ? 'add' : 'replace', path, content: after }], takenBack };
}

interface FileEdit extends Edit {
  file: string;
}

export interface RenameWish extends Renaming {
  /** Whether the old address is to lead to the new one. */
  redirects: boolean;
}

export interface RenamePlan {
  changes: FileChange[];
  /** Those of the drafts beside the content. */
  draftChanges: FileChange[];
  /** What pointed to the entry, by its old places. */
  uses: Use[];
  /** The addresses that lead elsewhere now. */
  moves: Redirection[];
  /** The addresses that led here before, and are pages again. */
  takenBack: Redirection[];
  /** Where the entry is now. */
  file: string;
}
