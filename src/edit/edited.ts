/** What the editor works on: the first edition of a dossier, or another one beside its originals. */
import { entryKey, isShared, pathInContent, splitEditions, statesOf, TRANSLATED_KINDS } from '../dossier/editions.ts';
import { inEdition } from '../dossier/read/edition-path.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { readTranslated } from '../dossier/translated.ts';
import { OWN, TRANSLATED } from '../schemas/translated.ts';
import { memoizeFor } from '../text/memoize.ts';
import type { Issue } from '../verify/issue.ts';
import { EditionError, type State } from '../workspace/workspace.ts';
import { listOf } from '../writing/translations.ts';
import { entriesOf, type Entry } from './entries.ts';
import type { Change } from './changes.ts';
import { dataOf, hashOf, open, withoutMark, type OpenedFile } from './opened.ts';
import { applyChanges } from './splice.ts';

/**
 * The files of an edition and what the check says of them. `edition` is the name of one that the dossier names or has.
 * @throws EditionError when there is no such edition.
 */
export function editedIn(state: State, edition: string | undefined): Edited {
  const { files, issues } = state;
  if (edition === undefined) return { files, issues, pathOf: (path) => path };
  const { first, others } = splitEditions(files);
  const named = state.reading.content.dossier[0]?.data.editions ?? [];
  const own = others.get(edition)?.files;
  if (!own && !named.includes(edition)) throw new EditionError(edition, [...new Set([...others.keys(), ...named])]);
  const list = own?.find(({ path }) => path === TRANSLATED.path);
  return {
    // One that is only named has everything still to be translated.
    files: own ?? first.filter(({ path }) => isShared(path)),
    issues: issues.flatMap((issue) => seenBy(edition, issue)),
    pathOf: (path) => pathInContent(edition, path),
    translation: { edition, originals: originalsIn(state), list, recorded: list ? recordedIn(list) : new Map() },
  };
}

/** What is written down of each entry, by its key; nothing where that cannot be read, of which the check speaks. */
const recordedIn = memoizeFor((list: ContentFile): Map<string, string> | undefined => {
  const { translated, problems } = readTranslated(list);
  return problems.length > 0 ? undefined : new Map(translated.map(({ entry, hash }) => [entry, hash]));
});

/** An issue with the path that its file has in the edition; none where another edition has that file. */
function seenBy(edition: string, issue: Issue): Issue[] {
  const place = inEdition(issue.file);
  if (place) return place.edition === edition ? [{ ...issue, file: place.path }] : [];
  return isShared(issue.file) ? [issue] : [];
}

/** What there is to translate, by its keys, in the order of the kinds. */
const originalsIn = memoizeFor(({ files, reading }: State): Map<string, Original> => {
  const { first } = splitEditions(files);
  const byPath = new Map(first.map((file) => [file.path, file]));
  const states = statesOf(first, reading.drafts);
  const entries = [...entriesOf(first)].flatMap(([kind, its]) => (TRANSLATED_KINDS.includes(kind) ? its : []));
  return new Map(
    entries.flatMap((entry): [string, Original][] => {
      const key = entryKey(entry.kind, entry.id);
      const [file, state] = [byPath.get(entry.path), states.get(key)];
      return file && state !== undefined ? [[key, { entry, file, state }]] : [];
    }),
  );
});

/** How an entry of another edition stands to the first one; nothing for what is not translated, or where nobody can tell. */
export function standingOf({ translation }: Edited, { kind, id }: Pick<Entry, 'kind' | 'id'>): Standing | undefined {
  if (!translation?.recorded || !TRANSLATED_KINDS.includes(kind)) return undefined;
  const key = entryKey(kind, id);
  const original = translation.originals.get(key);
  return { key, original, isRecorded: translation.recorded.get(key) === (original?.state ?? OWN) };
}

/** The originals that the edition has no entry for. */
export function untranslated({ files, translation }: Edited): Original[] {
  const there = new Set([...entriesOf(files).values()].flat().map(({ kind, id }) => entryKey(kind, id)));
  return [...(translation?.originals ?? [])].flatMap(([key, original]) => (there.has(key) ? [] : [original]));
}

/** A translation as it begins: the original, in a file of the same name that is not there yet. */
export function beginningOf({ file, entry: { kind } }: Original, edition: string): OpenedFile | undefined {
  const copy = open(file);
  if (kind !== 'dossier' || !copy?.hasForm) return copy && { ...copy, hash: '' };
  const changes: Change[] = [{ type: 'set', at: ['language'], value: edition, before: [] }];
  // Only the first edition names the others.
  if ('editions' in dataOf(copy, undefined)) changes.push({ type: 'remove', at: ['editions'] });
  const text = applyChanges(withoutMark(copy.text), changes, false);
  const begun = open({ type: 'file', path: file.path, bytes: new TextEncoder().encode(text) });
  return begun && { ...begun, hash: '' };
}

/** The list of what is translated once it says that an entry is: the file as it is now, and its new text. */
export const recordOf = ({ edition, list, recorded }: Translation, { key, original }: Standing): FileText => ({
  path: TRANSLATED.path,
  hash: list?.type === 'file' ? hashOf(list.bytes) : '',
  text: listOf(new Map([...(recorded ?? []), [key, original?.state ?? OWN]]), edition),
});

export interface Edited {
  /** By the paths that they have in the edition. */
  files: readonly ContentFile[];
  /** With the same paths. */
  issues: readonly Issue[];
  /** The path in the content folder of a file of the edition. */
  pathOf: (path: string) => string;
  /** Absent where the first edition is edited. */
  translation?: Translation;
}

/** What another edition is translated from. */
export interface Translation {
  /** The name of the edition. */
  edition: string;
  /** By their keys, as in `entity:jane-doe`. */
  originals: ReadonlyMap<string, Original>;
  /** The file in which is written down what is translated. */
  list: ContentFile | undefined;
  /** What stands in it, by the same keys; absent where that cannot be read. */
  recorded: ReadonlyMap<string, string> | undefined;
}

type FileText = Pick<OpenedFile, 'path' | 'hash' | 'text'>;

export interface Original {
  entry: Entry;
  file: ContentFile;
  /** What is written down of it once it is translated. */
  state: string;
}

export interface Standing {
  key: string;
  original: Original | undefined;
  /** Whether it is written down that the entry says what its original says now, or that it has none. */
  isRecorded: boolean;
}
