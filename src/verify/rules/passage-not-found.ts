import { findInSource } from '../../dossier/source-text.ts';
import { passagesIn } from '../../dossier/walk.ts';
import { issue } from '../issue.ts';
import { nearestHint, surroundingsHint } from '../passage-hint.ts';
import { placeOf, type Rule } from '../rule.ts';
import { show } from '../words.ts';

/** The words of every passage must stand in its source. Nearly the same is not the same. */
export const passageNotFound: Rule = {
  code: 'passage-not-found',
  check: ({ entries, sources, mainSource }) =>
    entries.flatMap((entry) =>
      passagesIn(entry.data).flatMap(({ path, selector }) => {
        const source = sources.get(selector.source ?? mainSource);
        if (!source || findInSource(source, selector).type !== 'missing') return [];
        const alone = findInSource(source, { exact: selector.exact });
        const hint =
          alone.type === 'missing'
            ? nearestHint(source, selector.exact)
            : `The words are there, but not with this \`prefix\` and \`suffix\`. ${surroundingsHint(source, alone.type === 'found' ? [alone] : alone.matches)}`;
        return [
          issue(
            'passage-not-found',
            placeOf(entry, [...path, 'exact']),
            `“${show(selector.exact)}” does not stand in \`${source.id}\`.`,
            hint,
          ),
        ];
      }),
    ),
};
