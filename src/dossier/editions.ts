/** The editions of a dossier: the first, and the same dossier in other languages, which rest on its sources and references. */
import { KINDS, KIND_NAMES, type Kind } from '../schemas/kinds.ts';
import { memoizeFor } from '../text/memoize.ts';
import { shortHash } from '../text/short-hash.ts';
import { keyOf } from './key.ts';
import { decode } from './read/decode.ts';
import { editionFolder, inEdition } from './read/edition-path.ts';
import { layoutFor } from './read/layouts.ts';
import type { ContentFile } from './read-folder.ts';

/** What all editions share, and only the folder of the first holds. */
const SHARED: ReadonlySet<Kind> = new Set(['source', 'reference']);
/** What an edition says in its own language; corrections are those of the edition they stand in. */
export const TRANSLATED_KINDS: readonly Kind[] = KIND_NAMES.filter((kind) => !SHARED.has(kind) && kind !== 'correction');

/** The files of each edition as if it were a content folder of its own, with those that it shares. */
export function splitEditions(files: readonly ContentFile[]): { first: ContentFile[]; others: Map<string, EditionFiles> } {
  const placed = files.map((file) => ({ file, place: placeInEdition(file) }));
  const first = placed.flatMap(({ file, place }) => (place ? [] : [file]));
  const shared = first.filter(({ path }) => isShared(path));
  const others = Map.groupBy(
    placed.flatMap(({ place }) => (place ? [place] : [])),
    ({ edition }) => edition,
  );
  return {
    first,
    others: new Map(
      [...others].map(([edition, its]) => {
        const own = its.map(({ file }) => file);
        const all = [...own.filter(({ path }) => !isShared(path)), ...shared];
        return [
          edition,
          {
            files: all.sort((a, b) => (a.path < b.path ? -1 : 1)),
            surplus: own.flatMap(({ path }) => (isShared(path) ? [path] : [])),
          },
        ];
      }),
    ),
  };
}

/** Of the same file always the same object, so that what is known of it stays known. */
const placeInEdition = memoizeFor((file: ContentFile): { edition: string; file: ContentFile } | undefined => {
  const place = inEdition(file.path);
  return place && { edition: place.edition, file: { ...file, path: place.path } };
});

/** Whether a file, by its path in the folder of an edition, is one that all share. */
export function isShared(path: string): boolean {
  const kind = layoutFor(path)?.kind;
  return kind !== undefined && SHARED.has(kind);
}

/** The path in the content folder of a file that another edition sees at `path`. */
export const pathInContent = (edition: string, path: string): string => (isShared(path) ? path : `${editionFolder(edition)}${path}`);

/** What is written down of the state of an entry: the beginning of the SHA-256 of its file, however its lines end. */
function stateOfEntry(file: ContentFile | undefined): string | undefined {
  const decoded = file && decode(file);
  if (decoded?.type !== 'text') return undefined;
  return shortHash(decoded.text.replaceAll('\r\n', '\n'), HASH_LENGTH);
}

/** The key by which an entry is known in `translated.yaml`; there is one dossier, so that needs no id. */
export const entryKey = (kind: Kind, id: string): string => (kind === 'dossier' ? kind : keyOf(kind, id));

/** The states of the entries that can be translated, by their keys. */
export function statesOf(files: readonly ContentFile[], entries: readonly Identified[]): Map<string, string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return new Map(
    entries.flatMap(({ kind, id, file }) => {
      const state = TRANSLATED_KINDS.includes(kind) ? stateOfEntry(byPath.get(file)) : undefined;
      return state === undefined ? [] : [[entryKey(kind, id), state] as const];
    }),
  );
}

/** What the entries of a kind are called in a message. */
export const collectionOf = (kind: Kind): string => KINDS[kind].collection;

/** Characters of a hash that are written down: enough to tell the states of one entry apart. */
const HASH_LENGTH = 12;

interface Identified {
  kind: Kind;
  id: string;
  file: string;
}

export interface EditionFiles {
  files: ContentFile[];
  /** Paths of files that only the first edition may have. */
  surplus: string[];
}
