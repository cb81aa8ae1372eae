import { settableWords, stringsFor } from '../../strings/index.ts';
import { suggest } from '../../text/suggest.ts';
import { issue } from '../issue.ts';
import { findDossier, placeOf, type Rule } from '../rule.ts';

/** A word that nobody would see. */
export const wordUnknown: Rule = {
  code: 'word-unknown',
  meaning: '`words` of `dossier.yaml` changes words of the interface. There is no such word, so nobody would see the change.',
  mend: 'Take the path that the message proposes.',
  check: (context) => {
    const dossier = findDossier(context);
    if (!dossier) return [];
    const strings = stringsFor(dossier.data.language);
    const settable = settableWords(strings);
    return Object.keys(dossier.data.words)
      .filter((path) => !settable.includes(path))
      .map((path) => {
        const meant = isPart(strings, path) ? { type: 'none' as const } : suggest(path, settable);
        return issue(
          'word-unknown',
          placeOf(dossier.entry, ['words', path], 'key'),
          `The interface has no word \`${path}\` that can be set.`,
          meant.type === 'suggestion'
            ? `Did you mean \`${meant.text}\`?`
            : 'Write the path of a plain word in src/strings/en.ts, such as `nav.claims`. What is made with numbers or names, and the words of the search, cannot be set.',
        );
      });
  },
};

/** Whether the path leads to something of the interface, be it no plain word. */
function isPart(strings: object, path: string): boolean {
  let part: unknown = strings;
  for (const key of path.split('.')) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return false;
    part = (part as Record<string, unknown>)[key];
  }
  return true;
}
