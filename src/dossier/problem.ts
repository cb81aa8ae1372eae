import type { Mistake } from './yaml-mistakes.ts';

/** What reading the content folder can stumble over. A rule of `verify/` puts each into words. */
export type Problem = { file: string; line: number; column: number } & (
  | { type: 'yaml-syntax'; mistake: Mistake; detail: string; firstLine?: number }
  | { type: 'mdx-syntax'; reason: string }
  | { type: 'nesting-too-deep'; limit: number }
  | { type: 'markup-too-dense'; mark: string; count: number; limit: number }
  | { type: 'file-too-large'; bytes: number; limit: number }
  | {
      type: 'file-unknown';
      reason:
        'place' | 'name' | 'kind' | 'folder' | 'blank' | 'link' | 'special' | 'misnamed' | 'refused' | 'encoding' | 'missing' | 'empty';
      /** What should be there; for `name`, the names that it could have, between backticks; for `kind`, the folder of the kind whose fields it has; for `folder`, the name that its folder should have; for `refused`, what the system says. */
      expected: string;
    }
  | { type: 'id-invalid'; written: string; suggestion: string; example: string }
  | { type: 'id-duplicate'; id: string; other: string }
  | { type: 'field-unknown'; field: string; key: string; known: string[] }
  | { type: 'field-missing'; field: string; key: string; doc: string }
  | { type: 'field-type'; field: string; value: unknown; expected: string; doc: string }
  | { type: 'date-invalid'; field: string; value: string; unit: 'day' | 'date' }
  | { type: 'url-scheme'; field: string; value: string }
  | { type: 'brief-too-long'; field: string; words: number; limit: number }
  | { type: 'format-unknown'; field: string; format: number; reads: number }
);

export type ProblemType = Problem['type'];
