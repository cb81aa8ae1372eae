/** Runs every rule over a content folder. */
import type { ParsedDraft, Reading } from '../dossier/read.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { compareIssues, type Issue } from './issue.ts';
import { isShared, pathInContent } from '../dossier/editions.ts';
import { createContext, type EditionPart, type Editions } from './rule.ts';
import { RULES } from './rules/index.ts';

/** The issues that follow from one file, or from one of its entries, alone. */
export const checkFile = (file: ContentFile, entries: readonly ParsedDraft[]): Issue[] =>
  RULES.flatMap((rule) => [...(rule.checkFile?.(file) ?? []), ...entries.flatMap((entry) => rule.checkEntry?.(entry) ?? [])]);

/** All issues of all editions in a fixed order, with the paths that their files have in the content folder. Pure. */
export function checkEditions(first: CheckedPart, others: ReadonlyMap<string, CheckedPart>): Issue[] {
  const issues = checkWhole(first.files, first.reading, first.issues, { type: 'first', others });
  if (others.size === 0) return issues;
  const said = new Set(issues.map(placeKey));
  // What is wrong with a file that all share is told once.
  const ofOthers = [...others].flatMap(([name, { files, reading, issues: own }]) =>
    checkWhole(files, reading, own, { type: 'other', name, first })
      .filter((issue) => !isShared(issue.file) || !said.has(placeKey(issue)))
      .map((issue) => inContent(issue, name)),
  );
  return [...issues, ...ofOthers].sort(compareIssues);
}

const placeKey = ({ code, file, line, column }: Issue): string => `${code} ${file}:${line}:${column}`;

function inContent(issue: Issue, edition: string): Issue {
  const { also } = issue;
  const moved = { ...issue, file: pathInContent(edition, issue.file) };
  return also ? { ...moved, also: also.map((place) => ({ ...place, file: pathInContent(edition, place.file) })) } : moved;
}

/** What was read of an edition, and the issues of its files alone. */
interface CheckedPart extends EditionPart {
  issues: readonly Issue[];
}

/** All issues of an edition in a fixed order; `own` are those of its files alone. Pure: same files, same issues. */
export function checkWhole(files: readonly ContentFile[], reading: Reading, own: readonly Issue[], editions?: Editions): Issue[] {
  const context = createContext(files, reading, editions);
  const issues = [...own, ...RULES.flatMap(({ check }) => check?.(context) ?? [])];
  // What is right in one format may be wrong in another, so nothing else that was found can be relied on.
  const ofFormat = issues.filter(({ code }) => code === 'format-unknown');
  return (ofFormat.length > 0 ? ofFormat : issues).sort(compareIssues);
}

/** Whether the issues stop a build. */
export const hasErrors = (issues: readonly Issue[]): boolean => issues.some(({ severity }) => severity === 'error');
