import { resolveSourceLink } from '../../dossier/links.ts';
import type { LinkKind } from '../../markdown/typed-link.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { ID_PATTERN } from '../../text/id.ts';
import { issue, type Issue } from '../issue.ts';
import { exists, idsIn, placeOf, type Context, type ContextEntry, type Rule } from '../rule.ts';
import { didYouMean, show } from '../words.ts';

/** The collection that each kind of link or field looks into. */
const COLLECTION_OF: Readonly<Record<Exclude<LinkKind, 'ref'> | 'reference', CollectionName>> = {
  entity: 'entities',
  event: 'events',
  quote: 'quotes',
  claim: 'claims',
  term: 'terms',
  source: 'sources',
  chapter: 'chapters',
  reference: 'references',
};

/** Every link and every field that names an entry must name one that exists. References have a rule of their own. */
export const linkUnknown: Rule = {
  code: 'link-unknown',
  check: (context) =>
    context.entries.flatMap((entry) => [...fields(entry, context), ...links(entry, context), ...corrected(entry, context)]),
};

function fields(entry: ContextEntry, context: Context): Issue[] {
  return entry.pointers.ids.flatMap(({ kind, id, path }) => {
    const collection = COLLECTION_OF[kind];
    // A text that cannot be an id is reported as that.
    if (kind === 'reference' || !ID_PATTERN.test(id) || exists(context, collection, id)) return [];
    return [
      issue('link-unknown', placeOf(entry, path), `There is no ${kind} \`${show(id)}\`.`, didYouMean(id, idsIn(context, collection))),
    ];
  });
}

function links(entry: ContextEntry, context: Context): Issue[] {
  return entry.prose.links.flatMap((link) => {
    const { address, position } = link;
    if (address.type !== 'typed' || address.kind === 'ref') return [];
    const { kind, id } = address;
    const place = { file: entry.file, ...position };
    if (!exists(context, COLLECTION_OF[kind], id)) {
      const hint = didYouMean(id, idsIn(context, COLLECTION_OF[kind]), (known) => `${kind}:${known}`);
      return [issue('link-unknown', place, `There is no ${kind} \`${show(id)}\`.`, hint)];
    }
    const source = address.fragment === undefined ? undefined : context.sources.get(id);
    if (kind !== 'source' || !source || resolveSourceLink(link, source).type !== 'no-paragraph') return [];
    return [
      issue(
        'link-unknown',
        place,
        `The source \`${id}\` has no paragraph \`${show(address.fragment)}\`.`,
        `Write \`source:${id}#p1\` to \`source:${id}#p${source.paragraphs.length}\`.`,
      ),
    ];
  });
}

/** A correction names what it corrects as a typed link does. */
function corrected(entry: ContextEntry, context: Context): Issue[] {
  if (entry.collection !== 'corrections' || !entry.valid) return [];
  const { where } = entry.data as { where: string };
  const [kind, id] = where.split(':');
  if (id === undefined) return [];
  const collection = COLLECTION_OF[kind as keyof typeof COLLECTION_OF];
  if (exists(context, collection, id)) return [];
  const hint = didYouMean(id, idsIn(context, collection), (known) => `${kind}:${known}`);
  return [issue('link-unknown', placeOf(entry, ['where']), `There is no ${kind} \`${show(id)}\`.`, hint)];
}
