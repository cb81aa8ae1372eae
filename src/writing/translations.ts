/** Plans that translations of an edition count as those of their originals as they are now. Pure. */
import { stringify } from 'yaml';
import type { FileChange } from '../dossier/change-folder.ts';
import { entryKey, splitEditions, statesOf } from '../dossier/editions.ts';
import { editionFolder } from '../dossier/read/edition-path.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { readTranslated, type Translated } from '../dossier/translated.ts';
import { TRANSLATED } from '../schemas/translated.ts';
import { EntryError } from './entry-error.ts';
import { openFolder } from './folder.ts';

/**
 * The entries of the edition that would be accepted, and the change that does it. `written` names one of them, as a kind and an id
 * or by the path of its file; without it, all whose original is another one than is written down.
 * @throws EntryError when there is no such edition or entry.
 */
export function planTranslations(files: readonly ContentFile[], edition: string, written?: string): TranslationsPlan {
  const { others } = splitEditions(files);
  const its = others.get(edition);
  if (!its) {
    const known = [...others.keys()];
    throw new EntryError(
      `There is no edition "${edition}". ${known.length === 0 ? 'The dossier is in one language only.' : `There are: ${known.join(', ')}.`} Nothing was changed.`,
    );
  }
  const list = its.files.find(({ path }) => path === TRANSLATED.path);
  const recorded = recordedIn(list, edition);
  const before = new Map(recorded.map(({ entry, hash }) => [entry, hash]));
  const states = statesOf(files, openFolder(files).drafts);
  const entries = openFolder(its.files).drafts.flatMap(({ kind, id, file }) => {
    const [key, path] = [entryKey(kind, id), `${editionFolder(edition)}${file}`];
    const state = states.get(key);
    return state === undefined ? [] : [{ key, path, state }];
  });
  const wanted = written === undefined ? entries : entries.filter(({ key, path }) => key === written || written.endsWith(path));
  if (written !== undefined && wanted.length === 0)
    throw new EntryError(
      `The edition ${edition} has no entry \`${written}\` with an original. Name it as in \`entity:jane-doe\`. Nothing was changed.`,
    );
  const accepted = wanted.filter(({ key, state }) => before.get(key) !== state);
  const after = new Map([...before, ...accepted.map(({ key, state }) => [key, state] as const)]);
  const path = `${editionFolder(edition)}${TRANSLATED.path}`;
  return { accepted, change: { type: list ? 'replace' : 'add', path, content: listOf(after, edition) } };
}

function recordedIn(list: ContentFile | undefined, edition: string): Translated[] {
  if (!list) return [];
  const { translated, problems } = readTranslated(list);
  if (problems.length > 0)
    throw new EntryError(
      `${editionFolder(edition)}${TRANSLATED.path} cannot be read. Mend what the check says of it first. Nothing was changed.`,
    );
  return translated;
}

/** The file, in the order of the keys. A hash may look like a number, so each stands between quotation marks. */
export function listOf(states: ReadonlyMap<string, string>, edition: string): string {
  const entries = [...states].sort(([a], [b]) => (a < b ? -1 : 1)).map(([entry, hash]) => ({ entry, hash }));
  const list = stringify(entries, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' });
  return `# Which state of the first edition each entry translates. Written by: sourcebound accept --edition ${edition}\n${list}`;
}

export interface TranslationsPlan {
  /** By the paths of their files in the content folder. */
  accepted: { key: string; path: string }[];
  change: FileChange;
}
