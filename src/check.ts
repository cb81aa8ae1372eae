/** `sourcebound/check`: the check of a content folder, for other programs. */
import { readFolder } from './dossier/read-folder.ts';
import { limitOf } from './dossier/read/layouts.ts';
import type { Issue } from './verify/issue.ts';
import { checkFiles } from './workspace/check-files.ts';

export { ISSUES, type Issue, type IssueCode, type Severity } from './verify/issue.ts';
export { hasErrors } from './verify/run.ts';
export { jsonReport } from './verify/reporters/json.ts';
export { textReport } from './verify/reporters/text.ts';

/** All issues of a content folder, in a fixed order. Reads the folder, and writes nothing. */
export async function checkFolder(folder: string): Promise<readonly Issue[]> {
  return (await checkFiles(await readFolder(folder, limitOf))).issues;
}
