/** What can be shown of content that has errors: all that is proven, and nothing else. */
import type { Reading } from '../dossier/read.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import type { Issue } from '../verify/issue.ts';
import { hasErrors } from '../verify/run.ts';

/** Each round leaves out what leaned on what the one before left out. */
const MOST_ROUNDS = 10;

/**
 * The content with each file that has an error as it was when all was right, or without it where that is not known. What is put
 * together so is checked anew, and shown only when nothing is wrong in it; nothing is given where that cannot be had.
 */
export async function findShowable(
  files: readonly ContentFile[],
  issues: readonly Issue[],
  proven: Proven | undefined,
  check: Check,
): Promise<Showable | undefined> {
  const withheld = filesWithErrors(issues);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const checked = await check(withProven(files, withheld, proven?.files ?? []));
    if (!hasErrors(checked.issues)) return { reading: checked.reading, others: checked.others, withheld };
    const more = [...filesWithErrors(checked.issues)].filter((path) => !withheld.has(path));
    if (more.length === 0) break;
    for (const path of more) withheld.add(path);
  }
  return proven && { reading: proven.reading, others: proven.others, withheld };
}

/** The files that an error is in, or shows in. */
function filesWithErrors(issues: readonly Issue[]): Set<string> {
  const errors = issues.filter(({ severity }) => severity === 'error');
  return new Set(errors.flatMap(({ file, also = [] }) => [file, ...also.map((place) => place.file)]));
}

/** A text and what is known of it lie in one folder, and are of one time. */
function withProven(files: readonly ContentFile[], withheld: ReadonlySet<string>, proven: readonly ContentFile[]): ContentFile[] {
  const folders = new Set(Array.from(withheld, sourceFolderOf).filter((folder) => folder !== undefined));
  const isWithheld = ({ path }: ContentFile): boolean => withheld.has(path) || folders.has(sourceFolderOf(path) ?? '');
  return [...files.filter((file) => !isWithheld(file)), ...proven.filter(isWithheld)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const sourceFolderOf = (path: string): string | undefined => /^sources\/[^/]+\//.exec(path)?.[0];

type Check = (files: readonly ContentFile[]) => Promise<ReadEditions & { issues: readonly Issue[] }>;

/** What was read of the first edition and of the others. */
interface ReadEditions {
  reading: Reading;
  others: ReadonlyMap<string, { reading: Reading }>;
}

/** Content without an error. */
export interface Proven extends ReadEditions {
  files: readonly ContentFile[];
}

export interface Showable extends ReadEditions {
  /** The files that are not shown as they are now. */
  withheld: ReadonlySet<string>;
}
