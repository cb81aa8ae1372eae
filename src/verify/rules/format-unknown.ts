import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';

/** Content is read only in the format that this program was made for: in another one, the same field may mean something else. */
export const formatUnknown: Rule = {
  code: 'format-unknown',
  meaning:
    'The content says in `format` for which version of Sourcebound it was written, and this one reads another. The same field may mean something else there, so nothing more was checked.',
  mend: 'Commit the content to version control. Then run `npx sourcebound migrate` for older content, or update Sourcebound for newer content.',
  check: (context) =>
    problemsOf(context, 'format-unknown').map((problem) => {
      const { format, reads } = problem;
      const [age, hint] =
        format > reads
          ? ['a newer', 'Update Sourcebound: `npm install sourcebound@latest`.']
          : ['an older', 'Commit the content to version control, then bring it up to date: `npx sourcebound migrate`.'];
      return issue(
        'format-unknown',
        problem,
        `The content is in format ${format}, for ${age} Sourcebound; this one reads format ${reads}.`,
        hint,
      );
    }),
};
