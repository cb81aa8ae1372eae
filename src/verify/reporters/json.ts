import type { Issue } from '../issue.ts';
import { join } from './text.ts';

/** The report for programs: `{ issues: [{ code, severity, file, line, column, message, hint }] }`. */
export function jsonReport(issues: readonly Issue[], folder: string): string {
  return JSON.stringify(
    {
      issues: issues.map(({ code, severity, file, line, column, message, hint }) => ({
        code,
        severity,
        file: join(folder, file),
        line,
        column,
        message,
        hint,
      })),
    },
    undefined,
    2,
  );
}
