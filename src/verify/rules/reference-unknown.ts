import { linkTo } from '../../schemas/kinds.ts';
import { ID_PATTERN } from '../../text/id.ts';
import { issue, type Issue } from '../issue.ts';
import { exists, idsOfKind, placeOf, type Rule } from '../rule.ts';
import { didYouMean, show } from '../words.ts';

/** Every citation names a work of `references.json`. */
export const referenceUnknown: Rule = {
  code: 'reference-unknown',
  meaning: 'A citation names a work that `references.json` does not hold.',
  mend: 'Take the id that the message proposes, or add the work: Zotero exports it as CSL JSON.',
  check: (context) =>
    context.entries.flatMap((entry) => [
      ...entry.pointers.ids.flatMap(({ kind, id, path }): Issue[] =>
        kind !== 'reference' || !ID_PATTERN.test(id) || exists(context, 'reference', id)
          ? []
          : [issue('reference-unknown', placeOf(entry, path), message(id), didYouMean(id, idsOfKind(context, 'reference')))],
      ),
      ...entry.prose.links.flatMap(({ address, position }): Issue[] => {
        if (address.type !== 'typed' || address.kind !== 'reference' || exists(context, 'reference', address.id)) return [];
        const hint = didYouMean(address.id, idsOfKind(context, 'reference'), (id) => linkTo('reference', id));
        return [issue('reference-unknown', { file: entry.file, ...position }, message(address.id), hint)];
      }),
    ]),
};

const message = (id: string) => `There is no reference \`${show(id)}\` in \`references.json\`.`;
