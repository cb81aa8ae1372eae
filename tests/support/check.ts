/** Reads and checks files that are in memory, as the program reads those of a folder. */
import { joinReadings, languageOf, type Reading } from '../../src/dossier/read.ts';
import type { ContentFile } from '../../src/dossier/read-folder.ts';
import type { Issue } from '../../src/verify/issue.ts';
import { splitEditions } from '../../src/dossier/editions.ts';
import { checkEditions } from '../../src/verify/run.ts';
import { unpackFile } from '../../src/workspace/packed-file.ts';
import { filesReadWith, withPlaces } from '../../src/workspace/parse-file.ts';
import { parseJob } from '../../src/workspace/parse-files.ts';

export const readContent = (files: readonly ContentFile[]): Reading => read(files).reading;

export function verify(files: readonly ContentFile[]): Issue[] {
  const { first, others } = splitEditions(files);
  return checkEditions(
    { files: first, ...read(first) },
    new Map([...others].map(([name, edition]) => [name, { ...edition, ...read(edition.files) }])),
  );
}

function read(files: readonly ContentFile[]): { reading: Reading; issues: Issue[] } {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const language = languageOf(byPath);
  const parsed = files.map((file) => {
    const [entries, trees] = parseJob({ group: filesReadWith(file, byPath), language });
    return unpackFile(entries, () => trees);
  });
  const readings = files.flatMap((file, index) => (parsed[index] ? [withPlaces(parsed[index], file, byPath, language)] : []));
  return { reading: joinReadings(byPath, readings), issues: parsed.flatMap(({ issues }) => issues) };
}
