import { resolvePhrase } from '../../dates/phrase.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';

/** A phrase that cannot be resolved leaves the date unchecked; the editor should know. */
export const datePhraseUnreadable: Rule = {
  code: 'date-phrase-unreadable',
  meaning: 'The words under `dated` are held against `when`. These cannot be read as a date, so nobody checks the date of this event.',
  mend: 'Quote only the words that give the date, such as “on Tuesday”. Where the source has none, take `dated` out, and say in `dateNote` how the date is known.',
  check: ({ content, mainSource }) => {
    const sources = new Map(content.sources.map((source) => [source.id, source]));
    return content.events.flatMap((entry) =>
      entry.data.dated.flatMap((phrase, index) => {
        const source = sources.get(phrase.source ?? mainSource);
        if (!source || resolvePhrase(phrase.exact, phrase.relativeTo ?? source.data.published, source.data.language).type === 'date')
          return [];
        return [
          issue(
            'date-phrase-unreadable',
            placeOf(entry, ['dated', index, 'exact']),
            `“${phrase.exact}” cannot be read as a date in the language \`${source.data.language}\`, so it is not checked.`,
            'Quote only the words that give the date (“on Tuesday”), or take the phrase out and explain the date in `dateNote`.',
          ),
        ];
      }),
    );
  },
};
