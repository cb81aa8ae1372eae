import type { Kind } from '../../schemas/kinds.ts';
import type { Item } from '../types.ts';
import type { EntryOf } from './content.ts';
import type { Resolver } from './resolver.ts';

/** An entry as it was read. */
type Written = { data: unknown } & Omit<EntryOf<'term'>, 'data'>;

/** What every kind of item shares. The backlinks are added once all items are there. */
export function toItem<Name extends Kind>(
  kind: Name,
  { id, body, prose: written, pointers }: Written,
  title: string,
  resolver: Resolver,
): Item & { kind: Name } {
  const prose = resolver.prose(body, written);
  const quoted = prose.links.flatMap(({ target }) => (target.type === 'passage' ? [target.passage] : []));
  const linked = prose.links.flatMap(({ target }) => (target.type === 'reference' ? [target.reference] : []));
  const passages = [...pointers.passages.map(({ selector }) => resolver.passage(selector)), ...quoted];
  const named = pointers.ids.flatMap((use) => (use.kind === 'reference' ? [use.id] : []));
  return {
    kind,
    id,
    url: resolver.url(kind, id),
    title,
    prose,
    backlinks: [],
    passages: [...new Map(passages.map((passage) => [passage.url, passage])).values()],
    references: [...new Set([...named, ...linked])],
    ids: pointers.ids,
  };
}
