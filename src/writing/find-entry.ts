/** Finds the entry that somebody names, by its kind and its id. */
import type { ParsedDraft } from '../dossier/read.ts';
import { KINDS, type Kind, type KindDescription } from '../schemas/kinds.ts';
import { toReferenceId } from '../text/id.ts';
import { suggest } from '../text/suggest.ts';
import { EntryError } from './entry-error.ts';
import type { Folder } from './folder.ts';

const ENDING = /\.mdx$/;
const NUMBER = /^\d{2}-/;

/** The id in what somebody wrote: an id, or the name of its file with or without its folder. */
export function idIn(kind: Kind, written: string): string {
  const description: KindDescription = KINDS[kind];
  const [name = ''] = written.replace(/\/$/, '').split('/').slice(-1);
  if (description.layout === 'list') return toReferenceId(written);
  const id = name.replace(ENDING, '');
  return isNumbered(kind) ? id.replace(NUMBER, '') : id;
}

/** Whether the files of a kind begin with a number, which gives their order. */
export function isNumbered(kind: Kind): boolean {
  const description: KindDescription = KINDS[kind];
  return description.layout === 'mdx' && NUMBER.test(description.example);
}

/** @throws EntryError when there is none, or when several have the id. */
export function findEntry({ drafts }: Pick<Folder, 'drafts'>, kind: Kind, id: string): ParsedDraft {
  const ofKind = drafts.filter((draft) => draft.kind === kind);
  const [found, other] = ofKind.filter((draft) => draft.id === id);
  if (found && other)
    throw new EntryError(`${found.file} and ${other.file} both have the id \`${id}\`. Rename one of the two by hand. Nothing was changed.`);
  if (found) return found;
  const known = ofKind.map((draft) => draft.id).sort();
  const near = suggest(id, known);
  const hint =
    near.type === 'suggestion'
      ? `Did you mean ${near.text}?`
      : known.length === 0
        ? 'There is none yet.'
        : `There are: ${known.slice(0, MOST_NAMED).join(', ')}${known.length > MOST_NAMED ? ', …' : ''}.`;
  throw new EntryError(`There is no ${kind} \`${id}\`. ${hint} Nothing was changed.`);
}

const MOST_NAMED = 12;
