import { collectionOf, TRANSLATED_KINDS } from '../../dossier/editions.ts';
import type { Kind } from '../../schemas/kinds.ts';
import { issue, type Issue } from '../issue.ts';
import { exists, findDossier, placeOf, type Context, type Rule } from '../rule.ts';

/** How many entries a message names. */
const NAMED = 8;

/** What is not translated is said once for each kind, not for each entry. */
export const editionLacks: Rule = {
  code: 'edition-lacks',
  meaning:
    'The first edition has entries that this one lacks. Its readers do not find them, and a page of the first that has no counterpart leads to the first page of this edition.',
  mend: 'Translate them: an entry and its translation have the same name of their file. What an edition leaves out on purpose stays a warning.',
  check: (context) => {
    const { editions } = context;
    const dossier = findDossier(context);
    if (editions.type === 'first' || !dossier) return [];
    const place = placeOf(dossier.entry, ['language']);
    const byKind = Map.groupBy(editions.first.reading.drafts, ({ kind }) => kind);
    return TRANSLATED_KINDS.flatMap((kind) =>
      lacking(kind, new Map((byKind.get(kind) ?? []).map(({ id, file }) => [id, file])), context, place),
    );
  },
};

function lacking(kind: Kind, originals: ReadonlyMap<string, string>, context: Context, place: Parameters<typeof issue>[1]): Issue[] {
  const files = [...originals].flatMap(([id, file]) => (exists(context, kind, id) ? [] : [`\`${file}\``]));
  if (files.length === 0) return [];
  const named = `${files.slice(0, NAMED).join(', ')}${files.length > NAMED ? ', …' : ''}`;
  return [
    issue(
      'edition-lacks',
      place,
      `This edition lacks ${collectionOf(kind)} of the first, ${files.length} of ${originals.size}: ${named}.`,
      `Translate ${files.length === 1 ? 'it' : 'them'} into ${files.length === 1 ? 'a file' : 'files'} of the same name.`,
    ),
  ];
}
