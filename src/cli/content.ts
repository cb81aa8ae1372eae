/** What the commands share that change the content: its files, the words for kinds, and what the check says afterwards. */
import { limitOf } from '../dossier/read/layouts.ts';
import { readFolder, type ContentFile } from '../dossier/read-folder.ts';
import type { DraftFolder } from '../draft/files/list.ts';
import { readDraftFolders } from '../review/folders.ts';
import { KIND_NAMES, KINDS, type Kind, type KindDescription } from '../schemas/kinds.ts';
import type { Issue } from '../verify/issue.ts';
import { openProject } from './project.ts';
import { didYouMean, UsageError } from './read-arguments.ts';

/** The content folder of the project as it is now, and the drafts beside it. */
export async function openContent(): Promise<Opened> {
  const { contentDir, cacheDir } = (await openProject()).site;
  const [files, drafts] = await Promise.all([readFolder(contentDir, limitOf), readDraftFolders(contentDir)]);
  return { contentDir, cacheDir, files, drafts };
}

/** What an entity is may be said in the place of its kind. */
export const ENTITY_KINDS: readonly string[] = KINDS.entity.schema.shape.kind.options;

/** The kind that a word names: its own name, the word of its links, its folder, or what an entity is. */
export function kindOf(command: string, written: string | undefined, kinds: readonly Kind[]): Kind {
  const words = [...kinds, ...(kinds.includes('entity') ? ENTITY_KINDS : [])];
  const usage = `There are: ${words.join(', ')}.`;
  if (written === undefined) throw new UsageError(`${command} needs a kind. ${usage}`);
  const word = written.toLowerCase();
  const found = kinds.find((kind) => kind === word || wordsFor(kind).includes(word) || (kind === 'entity' && ENTITY_KINDS.includes(word)));
  if (found) return found;
  const isOther = KIND_NAMES.some((kind) => kind === word);
  throw new UsageError(
    isOther
      ? `${command} does not know the kind "${written}". ${usage}`
      : `There is no kind "${written}".${didYouMean(word, words) || ` ${usage}`}`,
  );
}

function wordsFor(kind: Kind): string[] {
  const { collection, link = kind } = KINDS[kind] as KindDescription;
  return [collection, link];
}

/** The issues that are there now and were not before, wherever in its file each of them stands. */
export function newIssues(before: readonly Issue[], after: readonly Issue[], keyOf: (issue: Issue) => string = whatIsSaid): Issue[] {
  const known = before.map(keyOf);
  return after.filter((issue) => {
    const at = known.indexOf(keyOf(issue));
    if (at !== -1) known.splice(at, 1);
    return at === -1;
  });
}

const whatIsSaid = ({ code, file, message }: Issue): string => `${code} ${file} ${message}`;

interface Opened {
  contentDir: string;
  cacheDir: string;
  files: ContentFile[];
  drafts: DraftFolder[];
}
