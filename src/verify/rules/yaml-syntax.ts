import type { Mistake } from '../../dossier/yaml-mistakes.ts';
import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

const FIELD = /^((?:- +)*(?:[^\s:]+: +)?)(.*)$/u;

/** What to say of each mistake, given the line as written. */
const WORDS: Readonly<Record<Mistake, (line: string, firstLine?: number) => [message: string, hint: string]>> = {
  backslash: (line) => [`In double quotes a backslash must be doubled: \`${show(line)}\`.`, 'Write `\\\\` for each `\\`.'],
  'bracket-not-closed': () => [
    'A bracket that is opened further up is not closed.',
    'Close it with `]` or `}`, or put the text in "double quotes".',
  ],
  'bracket-not-opened': (line) => [
    `A bracket is closed that was not opened: \`${show(line)}\`.`,
    'Take it out, or put the text in "double quotes".',
  ],
  'colon-in-value': (line) => [
    `A value with a colon and a blank in it must stand in quotes: \`${show(line)}\`.`,
    `Write \`${show(quoted(line))}\`.`,
  ],
  comma: (line) => [`A comma is missing before this line: \`${show(line)}\`.`, 'Put a comma behind the line above.'],
  'curly-quotes': (line) => [
    `Names and texts stand in straight quotation marks here: \`${show(line)}\`.`,
    `Write \`${show(line.replace(/[“”„]/g, '"'))}\`.`,
  ],
  'cut-by-comment': (line) => [
    `Behind a blank, \`#\` begins a comment, which cuts the value off: \`${show(line)}\`.`,
    `Write \`${show(quoted(line))}\`, or put what is a comment on a line of its own.`,
  ],
  'duplicate-key': (line, firstLine = 1) => [
    `The field \`${line.split(':', 1)[0] ?? ''}\` is there twice, first in line ${firstLine}.`,
    'Keep one of the two.',
  ],
  'front-matter': (line) => [
    line === '---'
      ? 'The fields do not end: the line `---` below them is missing.'
      : 'The file has no fields: it must begin with a line `---`, then fields, then a line `---`.',
    /^[—–]/.test(line)
      ? `The line \`${show(line)}\` holds a dash: some programs make one of hyphens. Write three hyphens, \`---\`, above and below the fields.`
      : line === '---'
        ? 'Put a line of three hyphens behind the last field; prose goes below it.'
        : 'Put the fields between two lines of three hyphens, at the very top of the file.',
  ],
  indentation: (line) => [
    `The line is not indented as those it belongs to: \`${show(line)}\`.`,
    'Begin fields of the same thing in the same column.',
  ],
  'list-item': (line) => [
    `Every item of a list begins with a hyphen and a blank: \`${show(line)}\`.`,
    `Write \`- ${show(line)}\`, or indent the line when it belongs to the item above.`,
  ],
  'list-on-line': (line) => [
    `A list begins on the line below its name: \`${show(line)}\`.`,
    `Write \`${show(line.replace(/:.*/s, ':'))}\`, and on the next line \`  ${show(line.replace(/^[^:]*:\s*/, ''))}\`.`,
  ],
  'no-break-space': (line) => [
    `A no-break space stands behind the colon, so that the line is no field: \`${show(line)}\`.`,
    `Type a plain blank: \`${show(line.replace(/[\u00a0\u202f\u2007]/g, ' '))}\`.`,
  ],
  'no-value': (line) => [`The line is no field: \`${show(line)}\`.`, 'Write a name, a colon, a blank and a value: `name: value`.'],
  other: (reason) => [`The line cannot be read: ${firstLetterLower(reason)}.`, GENERAL],
  'quote-not-closed': (line) => [`The quotation mark is not closed: \`${show(line)}\`.`, 'Close it at the end of the value.'],
  'reserved-sign': (line) => [
    `A value may not begin with this sign unless it stands in quotes: \`${show(line)}\`.`,
    `Write \`${show(quoted(line))}\`.`,
  ],
  'several-documents': () => ['A line `---` or `...` stands among the fields.', 'Take the line out.'],
  tab: () => ['The line is indented with a tab.', 'Indent with blanks.'],
  'text-after-quote': (line) => [
    `Text follows behind the closing quotation mark: \`${show(line)}\`.`,
    'Put the whole value in "double quotes", and write `\\"` for those inside.',
  ],
  'too-deep': () => ['The values are nested too deeply.', 'No field of a dossier needs more than a few levels.'],
  'two-versions': () => [
    'Git writes `<<<<<<<` where two people have changed the same lines, and both versions are here.',
    'Keep the lines that are right, and delete those that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
  ],
};

const GENERAL =
  'Put a text that holds `: ` or begins with a sign in "double quotes", indent with blanks, and give each field its own line.';

/** Front matter, YAML and JSON files must be readable. */
export const yamlSyntax: Rule = {
  code: 'yaml-syntax',
  meaning:
    'The fields cannot be read, because the file is not written as YAML (or JSON) asks. Nothing else in these fields could be checked.',
  mend: 'Write the line as the message shows. A text with a colon in it stands in quotes, lines that belong together begin in the same column, and the fields of an entry stand between two lines of three hyphens.',
  check: (context) =>
    problemsOf(context, 'yaml-syntax').map((problem) =>
      issue('yaml-syntax', problem, ...WORDS[problem.mistake](problem.detail, problem.firstLine)),
    ),
};

/** The line as it should be, its value in double quotes. */
function quoted(line: string): string {
  const [, field = '', value = ''] = FIELD.exec(line) ?? [];
  return `${field}"${value.replace(/[\\"]/g, '\\$&')}"`;
}

const firstLetterLower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
