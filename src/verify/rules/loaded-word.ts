import { escapePattern } from '../../text/escape-pattern.ts';
import { issue } from '../issue.ts';
import { firstIssues } from '../limit.ts';
import { findInOwnVoice } from '../own-voice.ts';
import type { Rule } from '../rule.ts';

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
    return entries.flatMap((entry) =>
      firstIssues(
        findInOwnVoice(entry, pattern).filter(({ path }) => !HEADWORDS.has(String(path[0]))),
        ({ words: word, place }) => [
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
