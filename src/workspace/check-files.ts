/** Files of a content folder, parsed and checked. */
import type { ContentFile } from '../dossier/read-folder.ts';
import { checkWhole } from '../verify/run.ts';
import { parseFiles, type KnownFiles, type Parse, type ParsedFiles } from './parse-files.ts';

/** As `parseFiles`; `issues` are everything that the check reports, in a fixed order. */
export async function checkFiles(files: readonly ContentFile[], known?: KnownFiles, parse?: Parse): Promise<ParsedFiles> {
  const parsed = await parseFiles(files, known, parse);
  return { ...parsed, issues: checkWhole(files, parsed.reading, parsed.issues) };
}
