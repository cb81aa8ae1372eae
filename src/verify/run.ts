/** Runs every rule over a content folder. */
import { readContent, type ParsedDraft, type Reading } from '../dossier/read.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { compareIssues, type Issue } from './issue.ts';
import { createContext } from './rule.ts';
import { RULES } from './rules/index.ts';

/** Checks the files and returns all issues at once in a fixed order. Pure: same files, same issues. */
export function verify(files: readonly ContentFile[]): Issue[] {
  const reading = readContent(files);
  const entries = Map.groupBy(reading.drafts, ({ file }) => file);
  const own = files.flatMap((file) => checkFile(file, entries.get(file.path) ?? []));
  return [...own, ...checkWhole(files, reading)].sort(compareIssues);
}

/** The issues that follow from one file, or from one of the entries that stand in it, alone. */
export const checkFile = (file: ContentFile, entries: readonly ParsedDraft[]): Issue[] =>
  RULES.flatMap(({ checkFile: inFile, checkEntry }) => [...(inFile?.(file) ?? []), ...(checkEntry ? entries.flatMap(checkEntry) : [])]);

/** The issues that show only when all files are there. */
export function checkWhole(files: readonly ContentFile[], reading: Reading): Issue[] {
  const context = createContext(files, reading);
  return RULES.flatMap(({ check }) => check?.(context) ?? []);
}

/** Whether the issues stop a build. */
export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error');
