/** Parses the files of a content folder: what was parsed before is taken from where it was kept, the rest is shared out. */
import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { joinReadings, languageOf, type FilesByPath, type Reading } from '../dossier/read.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import type { Issue } from '../verify/issue.ts';
import { filesReadWith, parseFile, withPlaces, type ParsedFile } from './parse-file.ts';

/**
 * Parses every file. `known` holds what is known already, by the key of a file; what is new is added, and what is no longer used
 * goes. `parse` is where the rest is parsed; default: in this thread.
 */
export async function parseFiles(
  files: readonly ContentFile[],
  known = new Map<string, Uint8Array>(),
  parse: Parse = parseHere,
): Promise<ParsedFiles> {
  const byPath: FilesByPath = new Map(files.map((file) => [file.path, file]));
  const language = languageOf(byPath);
  const jobs = files.map((file) => {
    const group = filesReadWith(file, byPath);
    return { key: keyOf(group, language), group, language };
  });
  const missing = jobs.filter(({ key }) => !known.has(key));
  const made = await parse(missing);
  for (const [index, { key }] of missing.entries()) known.set(key, made[index] ?? fail(key));
  const used = new Set(jobs.map(({ key }) => key));
  for (const key of known.keys()) if (!used.has(key)) known.delete(key);
  const parsed = jobs.map(({ key }) => deserialize(known.get(key) ?? fail(key)) as ParsedFile);
  const readings = parsed.map((reading, index) => withPlaces(reading, files[index] ?? fail(''), byPath, language));
  return {
    reading: joinReadings(byPath, readings),
    issues: parsed.flatMap(({ issues }) => issues),
    missing: missing.length,
    digest: createHash('sha256')
      .update(jobs.map(({ key }) => key).join(' '))
      .digest('hex'),
  };
}

/** Parses in this thread. */
export const parseHere: Parse = (jobs) => Promise.resolve(jobs.map(parseJob));

/** The file to parse is the first of the group; what it gives, as bytes of `node:v8`. */
export function parseJob({ group, language }: ParseJob): Uint8Array {
  const [file] = group;
  if (!file) throw new Error('A job without a file.');
  return serialize(parseFile(file, new Map(group.map((each) => [each.path, each])), language));
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

function fail(key: string): never {
  throw new Error(`A file was not parsed (${key}).`);
}

export interface ParseJob {
  /** The file, and the one that is read with it. */
  group: ContentFile[];
  /** BCP 47 tag of the dossier's language. */
  language: string;
}

/** Parses files somewhere, and gives their parsed forms in the same order. */
export type Parse = (jobs: readonly ParseJob[]) => Promise<Uint8Array[]>;

export interface ParsedFiles {
  reading: Reading;
  /** What the rules say of each file alone. */
  issues: Issue[];
  /** How many files were parsed anew. */
  missing: number;
  /** Tells the state of the files from every other. */
  digest: string;
}
