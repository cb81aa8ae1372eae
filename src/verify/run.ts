/** Runs every rule over a content folder. */
import type { ParsedDraft, Reading } from '../dossier/read.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { compareIssues, type Issue } from './issue.ts';
import { createContext } from './rule.ts';
import { RULES } from './rules/index.ts';

/** The issues that follow from one file, or from one of its entries, alone. */
export const checkFile = (file: ContentFile, entries: readonly ParsedDraft[]): Issue[] =>
  RULES.flatMap((rule) => [...(rule.checkFile?.(file) ?? []), ...entries.flatMap((entry) => rule.checkEntry?.(entry) ?? [])]);

/** All issues at once in a fixed order; `own` are those of the files alone. Pure: same files, same issues. */
export function checkWhole(files: readonly ContentFile[], reading: Reading, own: readonly Issue[]): Issue[] {
  const context = createContext(files, reading);
  const issues = [...own, ...RULES.flatMap(({ check }) => check?.(context) ?? [])];
  // What is right in one format may be wrong in another, so nothing else that was found can be relied on.
  const ofFormat = issues.filter(({ code }) => code === 'format-unknown');
  return (ofFormat.length > 0 ? ofFormat : issues).sort(compareIssues);
}

/** Whether the issues stop a build. */
export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error');
