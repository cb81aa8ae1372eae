import { issue } from '../issue.ts';
import { problemsOf, type Context, type Rule } from '../rule.ts';

/** A file name becomes an id and an address, so it holds only lower-case letters, digits and hyphens. */
export const idInvalid: Rule = {
  code: 'id-invalid',
  meaning:
    'The name of a file becomes the id of its entry and its address on the web. There, only small letters, digits and single hyphens are safe.',
  mend: 'Rename the file as the message says, and the links that mean it.',
  check: (context) => {
    const unnumbered: string[] = [];
    return problemsOf(context, 'id-invalid').map((problem) => {
      const { file, written, suggestion, example } = problem;
      // Only the number is missing that says where the file comes among the others.
      if (suggestion.replace(NUMBER, '') === written) {
        const folder = file.replace(/[^/]*$/, '');
        unnumbered.push(folder);
        return issue(
          'id-invalid',
          problem,
          `The name \`${written}\` has no number, and files of this folder are in the order of theirs. Names look like \`${example}\`.`,
          `Rename it to \`${nextNumber(folder, context, unnumbered.filter((other) => other === folder).length)}-${written}\`.`,
        );
      }
      return issue(
        'id-invalid',
        problem,
        `The name \`${written}\` cannot become an id and an address. Names look like \`${example}\`: a–z, 0–9 and single hyphens.`,
        `Rename it to \`${suggestion}\`.`,
      );
    });
  },
};

const NUMBER = /^\d+-/;

/** So many behind the last number that a file of the folder has. */
function nextNumber(folder: string, { files }: Context, behind: number): string {
  const numbers = files.flatMap(({ path }) => (path.startsWith(folder) ? [Number.parseInt(path.slice(folder.length), 10)] : []));
  return String(Math.max(0, ...numbers.filter(Number.isFinite)) + behind).padStart(2, '0');
}
