import { textsIn } from '../../dossier/walk.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import { quotationsIn } from '../../text/quotations.ts';
import { issue } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { isOwnWords, OWN_VOICE } from '../own-voice.ts';
import { placeInProse, placeOf, type Rule } from '../rule.ts';

/** The headword of a term is the word that is explained. */
const HEADWORDS = new Set(['term']);

/** The dossier takes no side: a word of `loadedWords` stands only where somebody is quoted. */
export const loadedWord: Rule = {
  code: 'loaded-word',
  meaning:
    '`dossier.yaml` lists words that take a side under `loadedWords`. One of them stands in the dossier’s own voice, as if the dossier took that side.',
  mend: 'Write a neutral word. Where somebody else says it, quote them, with the source.',
  check: ({ content, entries }) => {
    const words = content.dossier[0]?.data.loadedWords ?? [];
    if (words.length === 0) return [];
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.map(escapePattern).join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
    return entries
      .filter(({ kind }) => OWN_VOICE.has(kind))
      .flatMap((entry) =>
        firstIssues(
          [
            ...entry.prose.blocks.flatMap((block) =>
              find(block.text, pattern).map(({ word, offset }) => ({ word, place: () => placeInProse(entry, block, offset) })),
            ),
            ...textsIn(entry.data)
              .filter(({ path }) => isOwnWords(path) && !HEADWORDS.has(String(path[0])))
              .flatMap(({ path, text }) =>
                find(text, pattern).map(({ word, offset }) => ({ word, place: () => placeOf(entry, path, offset) })),
              ),
          ],
          ({ word, place }) => [
            issue(
              'loaded-word',
              place(),
              `“${word}” takes a side and stands in the dossier’s own voice.`,
              'Write a neutral word, or put it into quotation marks with its source.',
            ),
          ],
        ),
      );
  },
};

/** Where the words stand outside quotation marks. */
function find(text: string, pattern: RegExp): { word: string; offset: number }[] {
  const quotations = quotationsIn(text);
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({ word, offset: index })).filter(
    ({ offset }) => !quotations.some(({ start, end }) => offset >= start && offset < end),
  );
}
