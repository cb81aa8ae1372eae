/** Runs every rule over a content folder. */
import { readContent, type Reading } from '../dossier/read.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { compareIssues, type Issue } from './issue.ts';
import { createContext } from './rule.ts';
import { RULES } from './rules/index.ts';

/** Checks the files, and what was read from them, and returns all issues at once in a fixed order. Pure: same files, same issues. */
export function verify(files: readonly ContentFile[], reading: Reading = readContent(files)): Issue[] {
  const context = createContext(files, reading);
  return RULES.flatMap((rule) => rule.check(context)).sort(compareIssues);
}

/** Whether the issues stop a build. */
export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error');
