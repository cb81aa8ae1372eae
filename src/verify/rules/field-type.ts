import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** A field must hold the kind of value that its schema names. */
export const fieldType: Rule = {
  code: 'field-type',
  check: (context) =>
    problemsOf(context, 'field-type').map((problem) => {
      const { field, value, expected, doc } = problem;
      const subject = field === '' ? 'The file or entry' : `The field \`${field}\``;
      const state = value === null || value === '' ? 'is empty' : `holds \`${show(value)}\``;
      return issue(
        'field-type',
        problem,
        `${subject} ${state}, expected ${expected}.`,
        [quoteIt(value, expected), doc].join(' ').trim() || `Write ${expected}.`,
      );
    }),
};

/** YAML reads `2020`, `1.5` and `true` as numbers and truth values unless they stand in quotes. */
function quoteIt(value: unknown, expected: string): string {
  return expected === 'a text' && (typeof value === 'number' || typeof value === 'boolean')
    ? `Write it in quotes: \`"${String(value)}"\`.`
    : '';
}
