import { issue, type Issue, type Place } from '../issue.ts';
import { findDossier, placeOf, problemsOf, type Context, type Rule } from '../rule.ts';

/** Within a collection every id stands for one entry, and within the groups of the dossier for one group. */
export const idDuplicate: Rule = {
  code: 'id-duplicate',
  meaning: 'Within a kind, every id stands for one entry: it is its address. Two entries have this one.',
  mend: 'Rename one of the two, and the links that mean it.',
  check: (context) => [
    ...problemsOf(context, 'id-duplicate').map((problem) => taken(problem, problem.id, problem.other)),
    ...groups(context),
  ],
};

function groups(context: Context): Issue[] {
  const dossier = findDossier(context);
  if (!dossier) return [];
  const ids = dossier.data.groups.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [taken(placeOf(dossier.entry, ['groups', index, 'id']), id, 'another group')] : [],
  );
}

const taken = (place: Place, id: string, other: string): Issue =>
  issue('id-duplicate', place, `The id \`${id}\` is taken: ${other} has it.`, 'Give one of the two another id.');
