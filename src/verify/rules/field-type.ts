import { slugOf } from '../../text/slug.ts';
import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** A field must hold the kind of value that its schema names. */
export const fieldType: Rule = {
  code: 'field-type',
  meaning:
    'The field is known, but holds another kind of value than it should: a text in the place of a list, a number in the place of a text, a name in the place of an id.',
  mend: 'Write the value as the message shows it. Numbers and dates that are meant as texts stand in quotes; every item of a list begins with a hyphen and a blank.',
  check: (context) =>
    problemsOf(context, 'field-type').map((problem) => {
      const { field, value, expected, doc } = problem;
      const subject = field === '' ? 'The file or entry' : `The field \`${field}\``;
      const state = value === null || value === '' ? 'is empty' : `holds ${describe(value)}`;
      return issue(
        'field-type',
        problem,
        `${subject} ${state}, expected ${expected}.`,
        [quoteIt(value, expected), suggestId(value, expected), doc].filter(Boolean).join(' ') || `Write ${expected}.`,
      );
    }),
};

/** A value as an editor wrote it: fields by their names. */
const describe = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
    ? `fields (${Object.keys(value)
        .slice(0, MOST_FIELDS)
        .map((key) => `\`${show(key)}\``)
        .join(', ')}${Object.keys(value).length > MOST_FIELDS ? ', …' : ''})`
    : `\`${show(value)}\``;

const MOST_FIELDS = 4;

/** YAML reads `2020`, `1.5` and `true` as numbers and truth values unless they stand in quotes. */
function quoteIt(value: unknown, expected: string): string {
  if (expected !== 'a text' || (typeof value !== 'number' && typeof value !== 'boolean')) return '';
  // Of other numbers YAML keeps no zeros and not every digit.
  const isKept = typeof value === 'boolean' || (Number.isSafeInteger(value) && value !== 0);
  return isKept ? `Write it in quotes: \`"${String(value)}"\`.` : 'Put what you wrote in quotes.';
}

/** A name in the place of an id is written as the name of its file. */
function suggestId(value: unknown, expected: string): string {
  const id = expected.startsWith('an id') && typeof value === 'string' ? slugOf(value) : '';
  return id === '' ? '' : `Write the name of its file without the ending: \`${id}\`.`;
}
