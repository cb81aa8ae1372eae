/** Reads and checks files that are in memory, as the program reads those of a folder. */
import { deserialize } from 'node:v8';
import { joinReadings, languageOf, type Reading } from '../../src/dossier/read.ts';
import type { ContentFile } from '../../src/dossier/read-folder.ts';
import type { Issue } from '../../src/verify/issue.ts';
import { checkWhole } from '../../src/verify/run.ts';
import { filesReadWith, withPlaces, type ParsedFile } from '../../src/workspace/parse-file.ts';
import { parseJob } from '../../src/workspace/parse-files.ts';

export const readContent = (files: readonly ContentFile[]): Reading => read(files).reading;

export function verify(files: readonly ContentFile[]): Issue[] {
  const { reading, own } = read(files);
  return checkWhole(files, reading, own);
}

function read(files: readonly ContentFile[]): { reading: Reading; own: Issue[] } {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const language = languageOf(byPath);
  const parsed = files.map((file) => deserialize(parseJob({ group: filesReadWith(file, byPath), language })) as ParsedFile);
  const readings = files.flatMap((file, index) => (parsed[index] ? [withPlaces(parsed[index], file, byPath, language)] : []));
  return { reading: joinReadings(byPath, readings), own: parsed.flatMap(({ issues }) => issues) };
}
