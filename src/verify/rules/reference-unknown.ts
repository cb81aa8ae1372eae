import { KINDS, linkTo } from '../../schemas/kinds.ts';
import { ID_PATTERN } from '../../text/id.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import { exists, idsOfKind, placeOf, type Context, type ContextEntry, type Rule } from '../rule.ts';
import { together } from '../together.ts';
import { didYouMean, show as shortened } from '../words.ts';

/** Every citation names a work of `references.json`. */
export const referenceUnknown: Rule = {
  code: 'reference-unknown',
  meaning: 'A citation names a work that `references.json` does not hold.',
  mend: 'Take the id that the message proposes, or add the work: Zotero exports it as CSL JSON.',
  check: (context) => together(context.entries.flatMap((entry) => [...fields(entry, context), ...links(entry, context)])),
};

const fields = (entry: ContextEntry, context: Context): Issue[] =>
  entry.pointers.ids.flatMap(({ kind, id, path }) =>
    kind !== 'reference' || !ID_PATTERN.test(id) || exists(context, 'reference', id)
      ? []
      : [unknown(id, placeOf(entry, path), context, (known) => known)],
  );

const links = (entry: ContextEntry, context: Context): Issue[] =>
  entry.prose.links.flatMap(({ address, position }) =>
    address.type !== 'typed' || address.kind !== 'reference' || exists(context, 'reference', address.id)
      ? []
      : [unknown(address.id, { file: entry.file, ...position }, context, (known) => linkTo('reference', known))],
  );

function unknown(id: string, place: Place, context: Context, show: (known: string) => string): Issue {
  const { path } = KINDS.reference;
  if (!context.files.some((file) => file.path === path)) {
    const hint = `Add \`${path}\` with the works that are cited: Zotero exports it as CSL JSON. Or take the citations out.`;
    return issue('reference-unknown', place, `Works are cited, and there is no \`${path}\` that lists them.`, hint);
  }
  const hint = didYouMean(id, idsOfKind(context, 'reference'), show);
  return issue('reference-unknown', place, `There is no reference \`${shortened(id)}\` in \`${path}\`.`, hint);
}
