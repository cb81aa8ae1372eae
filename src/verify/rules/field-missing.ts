import type { Problem } from '../../dossier/problem.ts';
import { issue, type Issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';

/** A field without a default must be there. What one entry lacks is told at once. */
export const fieldMissing: Rule = {
  code: 'field-missing',
  meaning: 'A field that every entry of its kind needs is not there.',
  mend: 'Add the field; the message says what it means and gives an example.',
  check: (context) =>
    [...Map.groupBy(problemsOf(context, 'field-missing'), ({ file, line, column }) => `${file}:${line}:${column}`).values()].map(describe),
};

function describe(problems: readonly Missing[]): Issue {
  const [first, ...others] = problems;
  if (!first) throw new Error('A place lacks nothing.');
  if (others.length === 0) {
    return issue('field-missing', first, `The field \`${first.field}\` is missing.`, `Add \`${first.key}:\`. ${first.doc}`.trim());
  }
  const names = problems.map(({ field }) => `\`${field}\``).join(', ');
  return issue('field-missing', first, `Fields are missing: ${names}.`, `Add ${problems.map(toAdd).join(', ')}.`);
}

/** The field with the first sentence of what is said of it. */
const toAdd = ({ key, doc }: Missing): string => {
  const sentence = doc.replace(/\.(?:\s.*)?$/s, '');
  return sentence === '' ? `\`${key}:\`` : `\`${key}:\` (${sentence})`;
};

type Missing = Extract<Problem, { type: 'field-missing' }>;
