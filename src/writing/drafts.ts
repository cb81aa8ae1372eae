/**
 * The drafts beside the content, when an entry that they name gets another id or is to go. Each is read as the entry that it would
 * be, so that its ids are found and written as those of the content are. Pure.
 */
import type { FileChange } from '../dossier/change-folder.ts';
import { DRAFTS, type ContentFile } from '../dossier/read-folder.ts';
import { draftPath, entryPath, listPath } from '../draft/files/layout.ts';
import { sha256, writeList, type DraftFolder } from '../draft/files/list.ts';
import { KINDS, type Kind } from '../schemas/kinds.ts';
import { applyEdits } from './edits.ts';
import { EntryError } from './entry-error.ts';
import { offsetOfText, openFolder, requireReadable, type Folder } from './folder.ts';
import { requireSameMeaning, type Renaming } from './same-meaning.ts';
import { usesOf, type Target, type Use } from './uses.ts';

/** Everything in the drafts that names the entry. @throws EntryError for a draft that cannot be read. */
export const usesInDrafts = (folders: readonly DraftFolder[], target: Target): Use[] =>
  folders.flatMap((drafts) => usesIn(drafts, openDrafts(drafts), target).map(({ own, ...use }) => ({ ...use, file: pathOf(drafts, own) })));

/** Lets the drafts follow an entry that is renamed; those of a source go with it. @throws EntryError when that cannot be done. */
export function renameInDrafts(folders: readonly DraftFolder[], { kind, from, to }: Renaming): FileChange[] {
  requireFree(folders, kind, to);
  return folders.flatMap((drafts) => {
    const folder = openDrafts(drafts);
    const uses = Map.groupBy(usesIn(drafts, folder, { kind, id: from }), ({ own }) => own);
    const texts = new Map(
      [...drafts.texts].map(([name, text]) => [
        name,
        applyEdits(
          text,
          (uses.get(name) ?? []).map((use) => editOf(folder, use, to)),
        ),
      ]),
    );
    const listed = drafts.listed.map((draft) => ({ ...draft, written: writtenAfter(draft, drafts, texts) }));
    const after = { ...drafts, texts, listed };
    requireSameMeaning(folder, openDrafts(after), { kind, from, to });
    if (kind === 'source' && drafts.source === from) return moved(drafts, { ...after, source: to });
    return uses.size > 0 ? rewritten(after, [...uses.keys()]) : [];
  });
}

/** What else is left of the drafts of a source when it is removed: no draft waits any more. */
export function leftOfDrafts(folders: readonly DraftFolder[], kind: Kind, id: string): FileChange[] {
  const isLeft = kind === 'source' && folders.some(({ source, listed }) => source === id && listed.length > 0);
  return isLeft ? [{ type: 'remove', path: listPath(id) }] : [];
}

/** What is written of a draft that was not touched by a person is still not touched. */
function writtenAfter({ name, written }: DraftFolder['listed'][number], { texts }: DraftFolder, after: DraftFolder['texts']): string {
  const text = after.get(name);
  return text !== undefined && sha256(texts.get(name) ?? '') === written ? sha256(text) : written;
}

const rewritten = ({ source, texts, listed }: DraftFolder, names: readonly string[]): FileChange[] => [
  ...names.map((name) => ({ type: 'replace' as const, path: draftPath(source, name), content: texts.get(name) ?? '' })),
  { type: 'replace', path: listPath(source), content: writeList(listed) },
];

function moved(before: DraftFolder, after: DraftFolder): FileChange[] {
  const files = [...after.texts].map(([name, content]) => ({ from: pathOf(before, name), to: pathOf(after, name), content }));
  const list = { from: listPath(before.source), to: listPath(after.source), content: writeList(after.listed) };
  const all = before.listed.length > 0 ? [...files, list] : files;
  return [
    ...all.map(({ from, to, content }) => ({ type: 'add' as const, path: to, content, like: from })),
    ...all.map(({ from }) => ({ type: 'remove' as const, path: from })),
  ];
}

function requireFree(folders: readonly DraftFolder[], kind: Kind, to: string): void {
  const other =
    kind === 'source'
      ? folders.find(({ source }) => source === to) && `${DRAFTS}/${to}`
      : folders.flatMap((drafts) =>
          [...drafts.texts.keys()].filter((name) => name === nameOf(kind, to)).map((name) => pathOf(drafts, name)),
        )[0];
  if (other !== undefined) throw new EntryError(`The id ${to} is taken among the drafts: ${other} has it. Nothing was changed.`);
}

/** The drafts of a source as a folder of content. */
function openDrafts(drafts: DraftFolder): Folder {
  const files = Array.from(drafts.texts, ([name, text]): ContentFile => ({
    type: 'file',
    path: entryPath(name),
    bytes: new TextEncoder().encode(text),
  }));
  const folder = openFolder(files);
  const problems = folder.problems.map((problem) => ({ ...problem, file: `${DRAFTS}/${drafts.source}/${problem.file}` }));
  requireReadable({ problems }, 'Mend or delete this draft first.');
  return folder;
}

function usesIn({ texts }: DraftFolder, { drafts }: Folder, target: Target): OwnUse[] {
  const nameByPath = new Map([...texts.keys()].map((name) => [entryPath(name), name]));
  return drafts.flatMap((draft) => usesOf(draft, target).map((use) => ({ ...use, own: nameByPath.get(use.file) ?? '' })));
}

function editOf(folder: Folder, { file, start, end, write }: Use, to: string) {
  const draft = folder.drafts.find((candidate) => candidate.file === file);
  const before = draft ? offsetOfText(folder, draft) : 0;
  return { start: start + before, end: end + before, text: write(to) };
}

const pathOf = ({ source }: Pick<DraftFolder, 'source'>, name: string): string => draftPath(source, name);
const nameOf = (kind: Kind, id: string): string => `${KINDS[kind].path}/${id}`;

interface OwnUse extends Use {
  /** The name of the draft. */
  own: string;
}
