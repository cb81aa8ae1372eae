/** What a person answers to a draft: keep, drop, change. The terminal and the browser call the same. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { idsIn } from '../dossier/walk.ts';
import { asEntry, withFields } from '../draft/files/draft-file.ts';
import { draftName, entryPath } from '../draft/files/layout.ts';
import { sha256, type ListedDraft } from '../draft/files/list.ts';
import { KINDS } from '../schemas/kinds.ts';
import { ID_PATTERN } from '../text/id.ts';
import type { Issue } from '../verify/issue.ts';
import type { ContentFolder } from './content.ts';
import { fieldsOf, heldValue, owedFields } from './fields.ts';
import { removeDraft, writeDraftFolder } from './folders.ts';
import { reviewOf, type Review, type WaitingDraft } from './waiting.ts';

/** Makes a draft an entry of the dossier, with the drafts of those it names. Where the check would then find an error, nothing is changed. */
export async function keepDraft(folder: ContentFolder, name: string): Promise<Answer> {
  const review = await reviewOf(folder);
  const draft = review.waiting.find((one) => one.name === name);
  if (!draft) return { type: 'unknown' };
  if (draft.owed.length > 0) return { type: 'owed', fields: draft.owed, issues: [] };
  const all = withNeeded(draft, review);
  const files = new Map(all.map((one) => [entryPath(one.name), asEntry(one.text)]));
  const taken = [...files.keys()].find((path) => review.look.paths.has(path));
  if (taken !== undefined) return { type: 'taken', path: taken };
  const known = new Set(review.look.issues.map(keyOf));
  const issues = (await folder.look(files)).issues.filter((issue) => issue.severity === 'error' && !known.has(keyOf(issue)));
  if (issues.length > 0) return { type: 'owed', fields: [], issues };
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await writeFile(join(folder.path, path), text, { flag: 'wx' });
  }
  for (const one of all) await settle(folder, review, one, 'kept');
  return { type: 'done', names: all.map((one) => one.name) };
}

/** Takes a draft away for good: a later run does not bring it back. */
export async function dropDraft(folder: ContentFolder, name: string): Promise<Answer> {
  const review = await reviewOf(folder);
  const draft = review.waiting.find((one) => one.name === name);
  if (!draft) return { type: 'unknown' };
  await settle(folder, review, draft, 'dropped');
  return { type: 'done', names: [name] };
}

/** Writes other values into the fields of a draft, and gives it another id; `written` holds only what is to be changed. */
export async function changeDraft(folder: ContentFolder, name: string, written: Readonly<Record<string, string>>): Promise<Answer> {
  const review = await reviewOf(folder);
  const draft = review.waiting.find((one) => one.name === name);
  if (!draft) return { type: 'unknown' };
  if (!draft.isReadable) return { type: 'owed', fields: draft.owed, issues: [] };
  const { id = draft.id, ...values } = written;
  const renamed = draftName(draft.kind, id);
  if (!ID_PATTERN.test(id)) return { type: 'owed', fields: [{ field: 'id', isMissing: false, message: ID_IS }], issues: [] };
  const isTaken = renamed !== name && (review.waiting.some((one) => one.name === renamed) || review.look.paths.has(entryPath(renamed)));
  if (isTaken) return { type: 'taken', path: entryPath(renamed) };
  const changed = Object.fromEntries(
    fieldsOf(draft.kind).flatMap((field) => {
      const value = values[field.name];
      return value === undefined ? [] : [[field.name, heldValue(field, value)]];
    }),
  );
  const wrong = owedFields(draft.kind, { ...draft.data, ...changed }).filter(
    ({ field }) => field in changed && changed[field] !== undefined,
  );
  if (wrong.length > 0) return { type: 'owed', fields: wrong, issues: [] };
  await rewrite(folder, review, draft, { renamed, fields: { ...changed, ...following(draft, changed, review) } });
  return { type: 'done', names: [renamed] };
}

const ID_IS = 'small letters, digits and single hyphens';

/** Fields that say the same as one that was changed, and go with it. */
function following(draft: WaitingDraft, { speaker, when, gist: told }: Record<string, unknown>, review: Review): Record<string, unknown> {
  if (draft.kind === 'event' && when !== undefined && when !== draft.data['when']) {
    return draft.data['dated'] === undefined ? {} : { dated: undefined, dateNote: 'The date was set by the editor.' };
  }
  const { chain } = draft.data;
  if (draft.kind !== 'quote' || typeof speaker !== 'string' || !Array.isArray(chain)) return {};
  const name = nameOf(speaker, review) ?? speaker;
  const gist = draft.data['gist'];
  const [first, ...rest] = chain as { who?: string }[];
  const before = first?.who ?? '';
  return {
    chain: [{ ...first, who: name, entity: speaker }, ...rest],
    ...(told === undefined && typeof gist === 'string' && before !== '' && { gist: gist.replace(before, name) }),
  };
}

const nameOf = (id: string, { look, waiting }: Review): string | undefined => {
  const entity =
    look.content.entities.find((one) => one.id === id)?.data.name ??
    waiting.find(({ name }) => name === draftName('entity', id))?.data['name'];
  return typeof entity === 'string' ? entity : undefined;
};

/** A draft with the drafts of those that it names, and those that they name: first what others need. */
function withNeeded(draft: WaitingDraft, { waiting, look }: Review): WaitingDraft[] {
  const found: WaitingDraft[] = [];
  const add = (one: WaitingDraft) => {
    if (found.includes(one)) return;
    found.push(one);
    for (const { kind, id } of idsIn(one.data)) {
      const path = `${(KINDS[kind] as { path: string }).path}/${id}`;
      const needed = look.paths.has(entryPath(path)) ? undefined : waiting.find(({ name }) => name === path);
      if (needed) add(needed);
    }
  };
  add(draft);
  return found.reverse();
}

/** Takes the file of a draft away and remembers what became of it. */
async function settle(
  folder: ContentFolder,
  { folders }: Review,
  { source, name }: WaitingDraft,
  state: 'kept' | 'dropped',
): Promise<void> {
  await removeDraft(folder.path, source, name);
  await relist(folder, folders, source, (draft) => (draft.name === name ? { ...draft, state } : draft));
}

/** Writes a draft anew, under another name perhaps; then drafts that name it do so by the new one. */
async function rewrite(folder: ContentFolder, review: Review, draft: WaitingDraft, { renamed, fields }: Change): Promise<void> {
  const texts = new Map([[renamed, withFields(draft.text, fields)]]);
  await writeDraftFolder(folder.path, draft.source, texts, listedIn(review, draft.source));
  if (renamed === draft.name) return;
  await removeDraft(folder.path, draft.source, draft.name);
  await relist(folder, review.folders, draft.source, (one) => (one.name === draft.name ? { ...one, name: renamed } : one));
  if (draft.kind !== 'entity') return;
  const id = renamed.slice(renamed.indexOf('/') + 1);
  for (const other of review.waiting.filter(({ data }) => data['speaker'] === draft.id)) {
    const chain = (other.data['chain'] as { entity?: unknown }[] | undefined)?.map((step) =>
      step.entity === draft.id ? { ...step, entity: id } : step,
    );
    const text = withFields(other.text, { speaker: id, ...(chain && { chain }) });
    await writeDraftFolder(folder.path, other.source, new Map([[other.name, text]]), listedIn(review, other.source));
    // What only follows a new id is still as the program wrote it.
    if (!other.isTouched)
      await relist(folder, review.folders, other.source, (one) => (one.name === other.name ? { ...one, written: sha256(text) } : one));
  }
}

/** The lists of one review change one after the other. */
async function relist(
  folder: ContentFolder,
  folders: Review['folders'],
  source: string,
  change: (draft: ListedDraft) => ListedDraft,
): Promise<void> {
  const own = folders.find((one) => one.source === source);
  if (!own) return;
  own.listed = own.listed.map(change);
  await writeDraftFolder(folder.path, source, new Map(), own.listed);
}

const listedIn = ({ folders }: Review, source: string): readonly ListedDraft[] =>
  folders.find((one) => one.source === source)?.listed ?? [];

const keyOf = ({ file, code, message }: Issue): string => [file, code, message].join('\0');

interface Change {
  /** Its name afterwards. */
  renamed: string;
  fields: Readonly<Record<string, unknown>>;
}

export type Answer =
  | { type: 'done'; names: readonly string[] }
  /** What must be there before it can be kept. */
  | { type: 'owed'; fields: readonly { field: string; isMissing: boolean; message: string }[]; issues: readonly Issue[] }
  /** Another file has its name. */
  | { type: 'taken'; path: string }
  /** There is no such draft, or it was answered. */
  | { type: 'unknown' };
