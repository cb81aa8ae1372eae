/** Files of a content folder, parsed and checked. */
import type { ContentFile } from '../dossier/read-folder.ts';
import { checkEditions } from '../verify/run.ts';
import { parseEditions, type ParsedEditions } from './parse-editions.ts';
import type { KnownFiles, Parse } from './parse-files.ts';

/** As `parseEditions`; `issues` are everything that the check reports of all editions, in a fixed order. */
export async function checkFiles(files: readonly ContentFile[], known?: KnownFiles, parse?: Parse): Promise<ParsedEditions> {
  const parsed = await parseEditions(files, known, parse);
  return { ...parsed, issues: checkEditions(parsed, parsed.others) };
}
