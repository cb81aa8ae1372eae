/** From the files of a content folder to typed entries with their places, and to every problem on the way. Pure. */
import { KIND_NAMES, KINDS, type DataOf, type Kind, type KindDescription } from '../schemas/kinds.ts';
import type { Problem } from './problem.ts';
import { readProse } from './prose.ts';
import { findDuplicates } from './read/duplicates.ts';
import type { CheckedDraft, Content, Draft } from './read/entry.ts';
import { decode } from './read/decode.ts';
import { layoutFor } from './read/layouts.ts';
import type { ContentFile } from './read-folder.ts';
import { validate } from './validate.ts';
import { pointersIn, type Pointers } from './walk.ts';

export type { CheckedDraft, Content } from './read/entry.ts';

/** Reads the entries of all kinds. Whatever can be read is read, so that every mistake is met at once. */
export function readContent(files: readonly ContentFile[]): Reading {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const problems = missingDossier(byPath);
  const unread: UnlinkedDraft[] = [];
  const hidden = new Set<Kind>();
  for (const file of files) {
    const owner = layoutFor(file.path);
    if (!owner) {
      problems.push(withoutPlace(file));
      continue;
    }
    const reading = owner.layout.read(file, byPath);
    if (reading.drafts.length === 0 && reading.problems.length > 0) hidden.add(owner.kind);
    problems.push(...reading.problems);
    for (const draft of reading.drafts) {
      const checked = check(draft, owner.kind);
      unread.push(checked.draft);
      problems.push(...checked.problems);
    }
  }
  const language = languageOf(unread);
  const drafts = unread.map((draft): CheckedDraft => ({ ...draft, prose: readProse(draft.tree, language), pointers: pointersOf(draft) }));
  const byKind = Map.groupBy(drafts, ({ kind }) => kind);
  problems.push(...[...byKind.values()].flatMap(findDuplicates));
  return { content: contentOf(byKind), drafts, hidden, problems };
}

function check(draft: Draft, kind: Kind): { draft: UnlinkedDraft; problems: Problem[] } {
  if (!draft.readable) return { draft: { ...draft, kind, valid: false }, problems: [] };
  const result = validate(KINDS[kind].schema, draft.data ?? {}, draft.file, draft.locate);
  return result.type === 'valid'
    ? { draft: { ...draft, data: result.data, kind, valid: true }, problems: [] }
    : { draft: { ...draft, kind, valid: false }, problems: result.problems };
}

function contentOf(drafts: ReadonlyMap<Kind, readonly CheckedDraft[]>): Content {
  const valid = KIND_NAMES.map((kind) => [KINDS[kind].collection, (drafts.get(kind) ?? []).filter((draft) => draft.valid)]);
  return Object.fromEntries(valid) as Content;
}

/** Sentences are cut as the language of the dossier has them. */
function languageOf(drafts: readonly UnlinkedDraft[]): string {
  const dossier = drafts.find(({ kind, valid }) => kind === 'dossier' && valid);
  return (dossier?.data as DataOf<'dossier'> | undefined)?.language ?? FALLBACK_LANGUAGE;
}

const FALLBACK_LANGUAGE = 'en';

function pointersOf({ kind, data }: UnlinkedDraft): Pointers {
  const description: KindDescription = KINDS[kind];
  return description.layout === 'list' && description.isForeign ? { passages: [], ids: [] } : pointersIn(data);
}

/** A file that is no part of a dossier; what cannot be read at all is named as that. */
function withoutPlace(file: ContentFile): Problem {
  const decoded = file.type === 'file' ? undefined : decode(file);
  if (decoded?.type === 'unreadable' && file.type !== 'foreign') return decoded.problem;
  return { type: 'file-unknown', file: file.path, line: 1, column: 1, reason: 'place', expected: PLACES };
}

function missingDossier(files: ReadonlyMap<string, ContentFile>): Problem[] {
  const { path } = KINDS.dossier;
  if (files.get(CONTENT_FOLDER)?.type === 'unreadable') return [];
  const reason = files.size === 0 ? 'empty' : 'missing';
  return files.has(path) ? [] : [{ type: 'file-unknown', file: path, line: 1, column: 1, reason, expected: path }];
}

/** The path of the content folder itself. */
const CONTENT_FOLDER = '.';

const PLACES = Object.values(KINDS)
  .map(({ path }) => path)
  .join(', ');

/** A draft of which only its own file is known. */
type UnlinkedDraft = Omit<CheckedDraft, 'prose' | 'pointers'>;

export interface Reading {
  /** The entries whose fields are valid. */
  content: Content;
  /** Every entry there is, valid or not, in the order of the files. */
  drafts: CheckedDraft[];
  /** Kinds whose entries are not all known, because a file that lists them cannot be read. */
  hidden: ReadonlySet<Kind>;
  problems: Problem[];
}
