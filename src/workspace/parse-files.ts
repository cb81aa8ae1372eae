/** Parses the files of a content folder: what was parsed before is taken from where it was kept, the rest is shared out. */
import { createHash } from 'node:crypto';
import { joinReadings, languageOf, type FilesByPath, type Reading } from '../dossier/read.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import type { Issue } from '../verify/issue.ts';
import { KnownFile } from './known-file.ts';
import { packFile, type PackedFile } from './packed-file.ts';
import { filesReadWith, parseFile, withPlaces } from './parse-file.ts';

/** Parses every file that is not `known`. `parse` is where that is done; default: in this thread. */
export async function parseFiles(
  files: readonly ContentFile[],
  known: KnownFiles = new Map(),
  parse: Parse = parseHere,
): Promise<ParsedFiles> {
  const byPath: FilesByPath = new Map(files.map((file) => [file.path, file]));
  const language = languageOf(byPath);
  const jobs = files.map((file) => {
    const group = filesReadWith(file, byPath);
    return { key: keyOf(group, language), file, group, language };
  });
  const missing = jobs.filter(({ key }) => !known.has(key));
  const made = await parse(missing.map(({ group }) => ({ group, language })));
  const fresh = new Map(missing.flatMap(({ key }, index) => (made[index] ? [[key, new KnownFile(...made[index])]] : [])));
  const all = jobs.map(({ key, file, ...job }) => {
    const each = known.get(key) ?? fresh.get(key) ?? fail(file.path);
    each.parseAgainBy(parsing(job));
    return { key, file, known: each };
  });
  return {
    reading: joinReadings(
      byPath,
      all.map((each) => withPlaces(each.known.parsed, each.file, byPath, language)),
    ),
    issues: all.flatMap((each) => each.known.parsed.issues),
    known: new Map(all.map((each) => [each.key, each.known])),
    missing: missing.length,
    digest: createHash('sha256')
      .update(all.map(({ key }) => key).join(' '))
      .digest('hex'),
  };
}

/** What files were parsed to, by keys that stand for everything their parsed form depends on but the program itself. */
export type KnownFiles = ReadonlyMap<string, KnownFile>;

/** Parses in this thread. */
export const parseHere: Parse = (jobs) => Promise.resolve(jobs.map(parseJob));

/** What does a job when it is called. Made here, it keeps the job only, and nothing of what was parsed beside it. */
const parsing = (job: ParseJob) => (): PackedFile => parseJob(job);

/** The file to parse is the first of the group. */
export function parseJob({ group, language }: ParseJob): PackedFile {
  const [file] = group;
  if (!file) throw new Error('A job without a file.');
  return packFile(parseFile(file, new Map(group.map((each) => [each.path, each])), language));
}

/** Everything that the parsed form of a file depends on but the program itself. */
function keyOf(group: readonly ContentFile[], language: string): string {
  const hash = createHash('sha256').update(language);
  for (const file of group) {
    hash.update(`\0${file.path}\0`);
    if (file.type === 'file') hash.update(file.bytes);
    else hash.update(JSON.stringify(file));
  }
  return hash.digest('base64url');
}

function fail(path: string): never {
  throw new Error(`${path} was not parsed.`);
}

export interface ParseJob {
  /** The file, and the one that is read with it. */
  group: ContentFile[];
  /** BCP 47 tag of the dossier's language. */
  language: string;
}

/** Parses files somewhere, and gives their parsed forms in the same order. */
export type Parse = (jobs: readonly ParseJob[]) => Promise<PackedFile[]>;

export interface ParsedFiles {
  reading: Reading;
  /** What is said of each file alone. */
  issues: Issue[];
  /** What is known now, of these files only. */
  known: KnownFiles;
  /** How many files were parsed anew. */
  missing: number;
  /** Tells the state of the files from every other. */
  digest: string;
}
