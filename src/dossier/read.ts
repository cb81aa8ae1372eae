/** From the files of a content folder to typed entries with their places, and to every problem on the way. Pure. */
import { COLLECTIONS, type CollectionLayout, type CollectionName, type DataOf } from '../schemas/collections.ts';
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

/** Reads all collections. Whatever can be read is read, so that every mistake is met at once. */
export function readContent(files: readonly ContentFile[]): Reading {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const problems = missingDossier(byPath);
  const unread: UnlinkedDraft[] = [];
  const hidden = new Set<CollectionName>();
  for (const file of files) {
    const owner = layoutFor(file.path);
    if (!owner) {
      problems.push(withoutPlace(file));
      continue;
    }
    const reading = owner.layout.read(file, byPath);
    if (reading.drafts.length === 0 && reading.problems.length > 0) hidden.add(owner.collection);
    problems.push(...reading.problems);
    for (const draft of reading.drafts) {
      const checked = check(draft, owner.collection);
      unread.push(checked.draft);
      problems.push(...checked.problems);
    }
  }
  const language = languageOf(unread);
  const drafts = unread.map((draft): CheckedDraft => ({ ...draft, prose: readProse(draft.tree, language), pointers: pointersOf(draft) }));
  const byCollection = Map.groupBy(drafts, ({ collection }) => collection);
  problems.push(...[...byCollection.values()].flatMap(findDuplicates));
  return { content: contentOf(byCollection), drafts, hidden, problems };
}

function check(draft: Draft, collection: CollectionName): { draft: UnlinkedDraft; problems: Problem[] } {
  if (!draft.readable) return { draft: { ...draft, collection, valid: false }, problems: [] };
  const result = validate(COLLECTIONS[collection].schema, draft.data ?? {}, draft.file, draft.locate);
  return result.type === 'valid'
    ? { draft: { ...draft, data: result.data, collection, valid: true }, problems: [] }
    : { draft: { ...draft, collection, valid: false }, problems: result.problems };
}

function contentOf(drafts: ReadonlyMap<CollectionName, readonly CheckedDraft[]>): Content {
  const valid = Object.keys(COLLECTIONS).map((name) => [name, (drafts.get(name as CollectionName) ?? []).filter((draft) => draft.valid)]);
  return Object.fromEntries(valid) as Content;
}

/** Sentences are cut as the language of the dossier has them. */
function languageOf(drafts: readonly UnlinkedDraft[]): string {
  const dossier = drafts.find(({ collection, valid }) => collection === 'dossier' && valid);
  return (dossier?.data as DataOf<'dossier'> | undefined)?.language ?? FALLBACK_LANGUAGE;
}

const FALLBACK_LANGUAGE = 'en';

function pointersOf({ collection, data }: UnlinkedDraft): Pointers {
  const description: CollectionLayout = COLLECTIONS[collection];
  return description.layout === 'list' && description.isForeign ? { passages: [], ids: [] } : pointersIn(data);
}

/** A file that is no part of a dossier; what cannot be read at all is named as that. */
function withoutPlace(file: ContentFile): Problem {
  const decoded = file.type === 'file' ? undefined : decode(file);
  if (decoded?.type === 'unreadable' && file.type !== 'foreign') return decoded.problem;
  return { type: 'file-unknown', file: file.path, line: 1, column: 1, reason: 'place', expected: PLACES };
}

function missingDossier(files: ReadonlyMap<string, ContentFile>): Problem[] {
  const { path } = COLLECTIONS.dossier;
  if (files.get(CONTENT_FOLDER)?.type === 'unreadable') return [];
  const reason = files.size === 0 ? 'empty' : 'missing';
  return files.has(path) ? [] : [{ type: 'file-unknown', file: path, line: 1, column: 1, reason, expected: path }];
}

/** The path of the content folder itself. */
const CONTENT_FOLDER = '.';

const PLACES = Object.values(COLLECTIONS)
  .map(({ path }) => path)
  .join(', ');

/** A draft of which only its own file is known. */
type UnlinkedDraft = Omit<CheckedDraft, 'prose' | 'pointers'>;

export interface Reading {
  /** The entries whose fields are valid. */
  content: Content;
  /** Every entry there is, valid or not, in the order of the files. */
  drafts: CheckedDraft[];
  /** Collections whose entries are not all known, because a file that lists them cannot be read. */
  hidden: ReadonlySet<CollectionName>;
  problems: Problem[];
}
