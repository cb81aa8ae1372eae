import { issue } from '../issue.ts';
import { problemsOf, type Rule } from '../rule.ts';

/** No file of a dossier needs to be huge. */
export const fileTooLarge: Rule = {
  code: 'file-too-large',
  meaning: 'Each kind of file is read up to a size that no dossier needs to exceed, so that one file cannot hold up everything else.',
  mend: 'Split the entry, or keep the material elsewhere and cite it as a reference.',
  check: (context) =>
    problemsOf(context, 'file-too-large').map((problem) =>
      issue(
        'file-too-large',
        problem,
        `The file has ${problem.bytes} bytes; of its kind at most ${problem.limit} are read.`,
        'Split it into several entries, or keep the material outside the content folder and cite it as a reference.',
      ),
    ),
};
