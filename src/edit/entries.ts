/** What there is to edit: every entry of the content folder, with a title to know it by. */
import type { ContentFile } from '../dossier/read-folder.ts';
import { KIND_NAMES, KINDS, type Kind, type KindDescription } from '../schemas/kinds.ts';
import { toReferenceId } from '../text/id.ts';
import { asObject } from './answers.ts';
import { open, type OpenedFile } from './opened.ts';

/** The entries of each kind, in the order of their files. */
export function entriesOf(files: readonly ContentFile[]): Map<Kind, Entry[]> {
  const entries = files.flatMap((file) => {
    let known = KNOWN.get(file);
    if (!known) KNOWN.set(file, (known = entriesIn(file)));
    return known;
  });
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  return new Map(KIND_NAMES.map((kind) => [kind, byKind.get(kind) ?? []]));
}

/** A file that was not written since is the same object, so it is opened once. */
const KNOWN = new WeakMap<ContentFile, Entry[]>();

function entriesIn(file: ContentFile): Entry[] {
  const opened = open(file);
  if (!opened) return [];
  const { kind, path, data } = opened;
  if (KINDS[kind].layout !== 'list') return [{ kind, path, id: idOf(opened), title: titleOf(data) }];
  return (Array.isArray(data) ? data : []).map((item: unknown, number) => {
    const { id } = asObject(item);
    const written = typeof id === 'string' || typeof id === 'number' ? toReferenceId(String(id)) : String(number + 1);
    return { kind, path, number, id: written, title: titleOf(item) };
  });
}

function idOf({ kind, path }: OpenedFile): string {
  const description: KindDescription = KINDS[kind];
  const name = path.split('/').at(description.layout === 'folder' ? -2 : -1) ?? path;
  return description.layout === 'mdx' ? (description.fileName.exec(name)?.groups?.['id'] ?? name) : name;
}

/** The first field that says in words what an entry is about. */
function titleOf(data: unknown): string {
  const fields = asObject(data);
  const found = TITLES.map((key) => fields[key]).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found : '';
}

const TITLES = ['title', 'name', 'claim', 'term', 'gist', 'what', 'publisher'];

export interface Entry {
  kind: Kind;
  /** Of its file. */
  path: string;
  /** Its number in a list, from 0. */
  number?: number;
  id: string;
  /** Empty where nothing says what it is about. */
  title: string;
}
