import { findInSource } from '../../dossier/source-text.ts';
import { GAP } from '../../text/paragraphs.ts';
import { issue } from '../issue.ts';
import { placeOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** What an excerpt leaves out stands between two passages, never inside one. */
export const passageOverGap: Rule = {
  code: 'passage-over-gap',
  meaning: 'An excerpt leaves out words between its passages. A quotation over such a place would join what does not belong together.',
  mend: 'Cite what stands before `[…]` and what stands behind it as two passages.',
  check: ({ entries, sources, excerpts, mainSource }) =>
    entries.flatMap((entry) =>
      entry.pointers.passages.flatMap(({ words, selector }) => {
        const source = sources.get(selector.source ?? mainSource);
        if (!source || !excerpts.has(source.id) || !selector.exact.includes(GAP)) return [];
        if (findInSource(source, selector).type === 'missing') return [];
        return [
          issue(
            'passage-over-gap',
            placeOf(entry, words),
            `“${show(selector.exact)}” runs over a place where \`${source.id}\` leaves something out.`,
            `Cite what stands before \`${GAP}\` and what stands behind it as two passages.`,
          ),
        ];
      }),
    ),
};
