import { idsIn } from '../../dossier/walk.ts';
import { resolveSourceLink } from '../../dossier/links.ts';
import type { LinkKind } from '../../markdown/typed-link.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { issue, type Issue } from '../issue.ts';
import { placeOf, type Context, type ContextEntry, type Rule } from '../rule.ts';
import { didYouMean } from '../words.ts';

/** The collection that each kind of link looks into. References have a rule of their own. */
const COLLECTION_OF: Readonly<Record<Exclude<LinkKind, 'ref'>, CollectionName>> = {
  entity: 'entities',
  event: 'events',
  quote: 'quotes',
  claim: 'claims',
  term: 'terms',
  source: 'sources',
  chapter: 'chapters',
};

/** Every link and every field that names an entry must name one that exists. */
export const linkUnknown: Rule = {
  code: 'link-unknown',
  check: (context) =>
    context.entries.flatMap((entry) => [...fields(entry, context), ...links(entry, context), ...corrected(entry, context)]),
};

function fields(entry: ContextEntry, context: Context): Issue[] {
  return idsIn(entry.data).flatMap(({ kind, id, path }) => {
    if (kind === 'reference') return [];
    const known = idsOf(context, kind);
    return known.includes(id) ? [] : [issue('link-unknown', placeOf(entry, path), `There is no ${kind} \`${id}\`.`, didYouMean(id, known))];
  });
}

function links(entry: ContextEntry, context: Context): Issue[] {
  return entry.prose.links.flatMap((link) => {
    const { address, position } = link;
    if (address.type !== 'typed' || address.kind === 'ref') return [];
    const place = { file: entry.file, ...position };
    const known = idsOf(context, address.kind);
    if (!known.includes(address.id))
      return [
        issue(
          'link-unknown',
          place,
          `There is no ${address.kind} \`${address.id}\`.`,
          didYouMean(address.id, known, (id) => `${address.kind}:${id}`),
        ),
      ];
    const source = address.kind === 'source' ? context.sources.get(address.id) : undefined;
    if (!source || resolveSourceLink(link, source).type !== 'no-paragraph') return [];
    return [
      issue(
        'link-unknown',
        place,
        `The source \`${address.id}\` has no paragraph \`${address.fragment ?? ''}\`.`,
        `Write \`#p1\` to \`#p${source.paragraphs.length}\`.`,
      ),
    ];
  });
}

function corrected(entry: ContextEntry, context: Context): Issue[] {
  if (entry.collection !== 'corrections') return [];
  const { where } = entry.data as { where: string };
  const [kind = '', id] = where.split(':');
  if (id === undefined) return [];
  const known =
    kind === 'reference' ? context.content.references.map((reference) => reference.id) : idsOf(context, kind as Exclude<LinkKind, 'ref'>);
  return known.includes(id)
    ? []
    : [
        issue(
          'link-unknown',
          placeOf(entry, ['where']),
          `There is no ${kind} \`${id}\`.`,
          didYouMean(id, known, (known) => `${kind}:${known}`),
        ),
      ];
}

const idsOf = (context: Context, kind: Exclude<LinkKind, 'ref'>): string[] => context.content[COLLECTION_OF[kind]].map(({ id }) => id);
