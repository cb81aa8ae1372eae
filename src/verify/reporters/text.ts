import { printable } from '../../text/printable.ts';
import type { Issue } from '../issue.ts';

/** The report for people: a line per issue, `file:line:col severity code message`, the hint below it, a sum at the end. */
export function textReport(issues: readonly Issue[], folder: string): string {
  const lines = issues.flatMap(({ file, line, column, severity, code, message, hint }) => [
    printable(`${join(folder, file)}:${line}:${column} ${severity} ${code} ${message}`),
    printable(`    ${hint}`),
  ]);
  return [...lines, summary(issues)].join('\n');
}

function summary(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  if (issues.length === 0) return 'Checked: every passage stands in its source. No issues.';
  return `${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}.`;
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

export const join = (folder: string, file: string) => `${folder.replace(/\/$/, '')}/${file}`;
