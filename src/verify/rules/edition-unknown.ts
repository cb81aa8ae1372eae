import { entryKey, TRANSLATED_KINDS } from '../../dossier/editions.ts';
import { OWN, TRANSLATED } from '../../schemas/translated.ts';
import { issue, type Issue } from '../issue.ts';
import type { Context, EditionPart, Rule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/** An entry and its translation are known by the same kind and id. */
export const editionUnknown: Rule = {
  code: 'edition-unknown',
  meaning:
    'An entry of an edition belongs to the entry of the first that has the same kind and id. This one belongs to none: the original was renamed or removed, or the name is misspelt.',
  mend: 'Give it the name of its original. If only this edition has it, write it into `translated.yaml` with `hash: own`.',
  check: (context) => {
    const { editions } = context;
    if (editions.type === 'first') return [];
    const { first } = editions;
    const known = new Set(first.reading.drafts.map(({ kind, id }) => entryKey(kind, id)));
    return [...entriesWithout(context, first, known), ...listedWithout(context, known)];
  },
};

function entriesWithout({ entries, translated }: Context, first: EditionPart, known: ReadonlySet<string>): Issue[] {
  const own = new Set(translated.flatMap(({ entry, hash }) => (hash === OWN ? [entry] : [])));
  return entries.flatMap(({ kind, id, file, locate }) => {
    const key = entryKey(kind, id);
    if (!TRANSLATED_KINDS.includes(kind) || kind === 'dossier' || known.has(key) || own.has(key) || first.reading.hidden.has(kind))
      return [];
    const ids = first.reading.drafts.flatMap((draft) => (draft.kind === kind ? [draft.id] : []));
    return [
      issue(
        'edition-unknown',
        { file, ...locate([]) },
        `The first edition has no ${kind} \`${id}\`.`,
        `${didYouMean(id, ids)} If only this edition has it, add to \`${TRANSLATED.path}\`: \`- entry: ${key}\` and below it \`  hash: ${OWN}\`.`,
      ),
    ];
  });
}

/** What the list says of entries that this edition does not have. */
function listedWithout({ entries, translated, hidden }: Context, known: ReadonlySet<string>): Issue[] {
  const there = new Set(entries.map(({ kind, id }) => entryKey(kind, id)));
  if (hidden.size > 0) return [];
  return translated.flatMap(({ entry, places }) =>
    there.has(entry)
      ? []
      : [
          issue(
            'edition-unknown',
            { file: TRANSLATED.path, ...places.entry },
            `This edition has no entry \`${entry}\`.`,
            known.has(entry) ? 'Take it out, or translate the entry.' : 'Take it out.',
          ),
        ],
  );
}
