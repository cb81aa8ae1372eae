/** The report for people. */
import { printable } from '../../text/printable.ts';
import { ISSUES, type Issue } from '../issue.ts';
import { excerptAt } from './excerpt.ts';
import { alsoIn } from './also-in.ts';
import { joinPath } from './join-path.ts';
import { mostSevereFirst } from './order.ts';
import { plain, type Paint } from './paint.ts';

/** Where nobody says how wide the terminal is. */
const WIDTH = 100;

/**
 * File by file, most severe first, each issue as `file:line:col severity code: title`, the line with a caret, what is wrong, what
 * to write instead, and where more is said of the code; a sum at the end.
 */
export function textReport(issues: readonly Issue[], folder: string, options: TextOptions = {}): string {
  const { paint = plain, most = Infinity } = options;
  const all = mostSevereFirst(issues);
  const left = all.length - most;
  return [
    ...all.slice(0, most).flatMap((issue) => [...describe(issue, folder, options), '']),
    ...(left > 0 ? [paint('place', `… and ${count(left, 'more issue')}. All of them: npx sourcebound check > issues.txt`), ''] : []),
    summary(issues),
  ].join('\n');
}

function describe(issue: Issue, folder: string, { textOf, paint = plain, width = WIDTH }: TextOptions): string[] {
  const { file, line, column, severity, code, message, hint, also = [] } = issue;
  const text = textOf?.(file);
  const gutter = ' '.repeat(String(line).length);
  const [shown, caret] = text === undefined ? [] : excerptAt(text, issue, width - gutter.length - GUTTER);
  return [
    `${paint('place', printable(`${joinPath(folder, file)}:${line}:${column}`))} ${paint(severity, severity)} ${code}: ${ISSUES[code].title}`,
    ...(shown === undefined ? [] : [`  ${paint('aside', `${line} |`)} ${shown}`]),
    ...(caret === undefined ? [] : [`  ${paint('aside', `${gutter} |`)} ${paint(severity, caret)}`]),
    printable(`    ${message}`),
    printable(`    ${hint}`),
    ...(also.length > 0 ? [printable(`    ${alsoIn(also, folder)}`)] : []),
    paint('aside', `    More: npx sourcebound explain ${code}`),
  ];
}

/** Two blanks before the number of the line, a blank, a bar and a blank behind it. */
const GUTTER = 5;

function summary(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'Checked: every passage stands in its source. No issues.';
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const files = new Set(issues.map(({ file }) => file)).size;
  return `${count(errors, 'error')} and ${count(issues.length - errors, 'warning')} in ${count(files, 'file')}.`;
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

export interface TextOptions {
  /** The text of a file of the content folder, where it could be read. Default: no lines are shown. */
  textOf?: (file: string) => string | undefined;
  /** Default: without colours. */
  paint?: Paint;
  /** In cells of a terminal. */
  width?: number;
  /** How many issues are told; the rest is counted. Default: all. */
  most?: number;
}
