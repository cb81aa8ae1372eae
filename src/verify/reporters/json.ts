/** The report for programs. `docs/issues/report.schema.json` is its JSON Schema. */
import { z } from 'zod';
import { ISSUES, type Issue, type IssueCode } from '../issue.ts';
import { joinPath } from './join-path.ts';

const place = z.strictObject({
  file: z.string().describe('Path of the file, which begins with that of the content folder.'),
  line: z.int().min(1).describe('Counted from 1.'),
  column: z.int().min(1).describe('Counted from 1, in UTF-16 code units.'),
});

const reportedIssue = z.strictObject({
  code: z
    .enum(Object.keys(ISSUES) as [IssueCode, ...IssueCode[]])
    .describe('Which issue it is. A code never changes its meaning; `sourcebound explain CODE` tells it.'),
  severity: z.enum(['error', 'warning']).describe('Whether it stops a build.'),
  title: z.string().describe('What the code means, in a few words.'),
  ...place.shape,
  message: z.string().describe('What is wrong, with the value. Parts of code stand between backticks.'),
  hint: z.string().describe('What to write instead.'),
  also: z.array(place).describe('Where else the same mistake shows.'),
});

/** What `sourcebound check --format json` prints. */
const report = z.strictObject({ issues: z.array(reportedIssue).describe('By file, then by place.') });

export function jsonReport(issues: readonly Issue[], folder: string): string {
  const shown: z.input<typeof report> = {
    issues: issues.map(({ code, severity, file, line, column, message, hint, also = [] }) => ({
      code,
      severity,
      title: ISSUES[code].title,
      file: joinPath(folder, file),
      line,
      column,
      message,
      hint,
      also: also.map((other) => ({ file: joinPath(folder, other.file), line: other.line, column: other.column })),
    })),
  };
  return JSON.stringify(shown, undefined, 2);
}

/** The JSON Schema (draft 2020-12) of the report. */
export const reportSchema = (): string => `${JSON.stringify(z.toJSONSchema(report, { io: 'output' }), undefined, 2)}\n`;
