import { entryKey, statesOf } from '../../dossier/editions.ts';
import { TRANSLATED } from '../../schemas/translated.ts';
import { issue, type Issue } from '../issue.ts';
import { findDossier, placeOf, type Context, type EditionPart, type Rule } from '../rule.ts';

/** How many entries a message names. */
const NAMED = 8;

/** A translation is of one state of its original, whose hash is written down. */
export const editionOutdated: Rule = {
  code: 'edition-outdated',
  meaning:
    '`translated.yaml` of an edition holds, for each entry, the hash of the original that was translated. The original is another one now, or no hash is written down, so nobody knows whether the two editions say the same.',
  mend: 'Compare the two, bring the translation up to date, and let `sourcebound accept --edition` write the hash of the original as it is now.',
  check: (context) => {
    const { editions } = context;
    if (editions.type === 'first') return [];
    const states = statesOf(editions.first.files, editions.first.reading.drafts);
    return [...changed(context, states, editions), ...unrecorded(context, states, editions.name)];
  },
};

function changed(
  { translated }: Context,
  states: ReadonlyMap<string, string>,
  { name, first }: { name: string; first: EditionPart },
): Issue[] {
  return translated.flatMap(({ entry, hash, places }) => {
    const state = states.get(entry);
    if (state === undefined || state === hash) return [];
    const original = first.reading.drafts.find(({ kind, id }) => entryKey(kind, id) === entry)?.file ?? entry;
    return [
      issue(
        'edition-outdated',
        { file: TRANSLATED.path, ...places.hash },
        `\`${original}\` of the first edition has changed since it was translated.`,
        `Bring the translation up to date, and say so: \`npx sourcebound accept --edition ${name} ${entry}\`.`,
      ),
    ];
  });
}

/** Entries with an original of which no hash is written down: one message for all. */
function unrecorded(context: Context, states: ReadonlyMap<string, string>, name: string): Issue[] {
  const dossier = findDossier(context);
  const known = new Set(context.translated.map(({ entry }) => entry));
  const without = context.entries.filter(({ kind, id }) => states.has(entryKey(kind, id)) && !known.has(entryKey(kind, id)));
  if (without.length === 0 || !dossier) return [];
  const named = without.slice(0, NAMED).map(({ file }) => `\`${file}\``);
  return [
    issue(
      'edition-outdated',
      placeOf(dossier.entry, ['language']),
      `Of ${without.length === 1 ? 'one entry' : `${without.length} entries`} it is not written down which state of the original was translated: ${named.join(', ')}${without.length > NAMED ? ', …' : ''}.`,
      `If ${without.length === 1 ? 'it says what its original says' : 'they say what their originals say'} now, write it down: \`npx sourcebound accept --edition ${name}\`.`,
    ),
  ];
}
