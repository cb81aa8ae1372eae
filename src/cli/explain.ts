/** Prints the page of an issue code. */
import { readFile } from 'node:fs/promises';
import { ISSUES, type IssueCode } from '../verify/issue.ts';
import { command } from './command.ts';
import { didYouMean, UsageError } from './read-arguments.ts';

/** In the package as in the repository. */
const PAGES = new URL('../../docs/issues/', import.meta.url);

export const explain = command({
  about: 'Tells what the code of an issue means, with what is wrong, what is right, and how it is mended. Without a code, lists all codes.',
  operands: [{ name: 'code', about: 'the code, as the check prints it' }],
  options: {},
  examples: [
    ['sourcebound explain passage-not-found', 'tells why a passage is not found, and what to do'],
    ['sourcebound explain', 'lists the codes'],
  ],
  run: async ({ operands: [code] }) => {
    if (code === undefined) {
      process.stdout.write(list());
      return;
    }
    if (!isCode(code))
      throw new UsageError(
        `There is no issue "${code}".${didYouMean(code, Object.keys(ISSUES)) || ' To list them all: sourcebound explain.'}`,
      );
    process.stdout.write(await readFile(new URL(`${code}.md`, PAGES), 'utf8'));
  },
});

const isCode = (written: string): written is IssueCode => Object.hasOwn(ISSUES, written);

function list(): string {
  const width = Math.max(...Object.keys(ISSUES).map((code) => code.length));
  return Object.entries(ISSUES)
    .map(([code, { severity, title }]) => `${code.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${title}\n`)
    .join('');
}
