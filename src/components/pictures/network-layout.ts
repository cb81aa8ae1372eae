/** Arranges people, bodies and their relations for two pictures over the same columns: who belongs to whom, and who acts on whom. */
import { edtfSortKey } from '../../dates/edtf.ts';

/**
 * What can be read on a page and is not heavier than one may be; beyond it only the table is shown. Further groups than these
 * columns are joined, and a longer chain of belongings is taken up as a tree of its own.
 */
const MOST = { names: 60, relations: 60, columns: 5, depth: 6 };

/**
 * A column for each group, in their order, with whoever has none in the last; a dossier without groups has one column. `names`
 * come in the order in which equals are to stand. Nobody is left out who has a relation or a group.
 */
export function layOutNetwork<Link extends Relation>(
  names: readonly Name[],
  relations: readonly Link[],
  groups: readonly string[],
): Network<Link> {
  const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const drawn = names.filter(({ id, group }) => related.has(id) || (group !== undefined && groups.includes(group)));
  if (relations.length === 0) return { type: 'empty' };
  if (drawn.length > MOST.names || relations.length > MOST.relations) return { type: 'too-large' };
  const columns = columnsOf(drawn, groups);
  const belongings = relations.filter(({ kind }) => kind === 'belongs');
  return {
    type: 'drawn',
    columns: columns.map(({ group, names: members }) => ({ group, roots: belongings.length > 0 ? treesOf(members, belongings) : [] })),
    acts: actsOf(
      relations.filter(({ kind }) => kind === 'acts'),
      columns,
    ),
  };
}

/** The groups that somebody drawn is in. Where they are too many, the last are joined with those of no group. */
function columnsOf(names: readonly Name[], groups: readonly string[]): Members[] {
  const members = groups
    .map((group) => ({ group, names: names.filter((name) => name.group === group) }))
    .filter((column) => column.names.length > 0);
  const named = members.slice(0, MOST.columns);
  const rest = (columns: readonly Members[]) => names.filter((name) => !columns.some((column) => column.names.includes(name)));
  if (rest(named).length === 0) return named;
  const kept = named.slice(0, MOST.columns - 1);
  return [...kept, { group: undefined, names: rest(kept) }];
}

/** The trees of a column, without those who have neither a group nor a belonging: the larger first; below each name its people, then its bodies. What leads out of its tree is kept aside. */
function treesOf<Link extends Relation>(names: readonly Name[], belongings: readonly Link[]): Tree<Link>[] {
  const parents = parentsOf(names, belongings);
  const below = Map.groupBy(
    names.filter(({ id }) => parents.has(id)),
    ({ id }) => parents.get(id) ?? '',
  );
  const grow = ({ id }: Name): Tree<Link> => {
    const own = belongings.filter(({ from }) => from === id);
    const children = (below.get(id) ?? []).toSorted((a, b) => Number(b.isPerson) - Number(a.isPerson)).map(grow);
    return {
      id,
      ties: own.filter(({ to }) => to === parents.get(id)),
      leads: own.filter(({ to }) => to !== parents.get(id)),
      children,
      size: children.reduce((sum, { size }) => sum + size, 1),
    };
  };
  const isDrawn = ({ id, group }: Name) => group !== undefined || belongings.some(({ from, to }) => from === id || to === id);
  return names
    .filter((name) => !parents.has(name.id) && isDrawn(name))
    .map(grow)
    .sort((a, b) => b.size - a.size);
}

/** Below whom each name stands: the first in its column that it belongs to without belonging to itself in the end. */
function parentsOf(names: readonly Name[], belongings: readonly Relation[]): ReadonlyMap<string, string> {
  const inColumn = new Set(names.map(({ id }) => id));
  const parents = new Map<string, string>();
  for (const { from, to } of belongings) {
    if (parents.has(from) || !inColumn.has(from) || !inColumn.has(to)) continue;
    if (to !== from && !ancestorsOf(to, parents).includes(from)) parents.set(from, to);
  }
  const tooDeep = [...parents.keys()].filter((id) => ancestorsOf(id, parents).length % MOST.depth === 0);
  for (const id of tooDeep) parents.delete(id);
  return parents;
}

function ancestorsOf(id: string, parents: ReadonlyMap<string, string>): string[] {
  const parent = parents.get(id);
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent, parents)];
}

/** Rows in order of time, those without a date last. In a single column everything leads from a first to a second one. */
function actsOf<Link extends Relation>(relations: readonly Link[], columns: readonly Members[]): Act<Link>[] {
  const columnOf = (id: string) => 1 + columns.findIndex(({ names }) => names.some((name) => name.id === id));
  return relations
    .toSorted((a, b) => compare(edtfSortKey(a.when ?? UNDATED), edtfSortKey(b.when ?? UNDATED)))
    .map((relation) => {
      const [from, to] = columns.length > 1 ? [columnOf(relation.from), columnOf(relation.to)] : [1, 2];
      return { relation, from, to, way: from < to ? 'onward' : from > to ? 'back' : 'within' };
    });
}

const UNDATED = '9999';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Members {
  group: string | undefined;
  names: readonly Name[];
}

/** Somebody or something that can be drawn. */
export interface Name {
  id: string;
  group?: string | undefined;
  isPerson: boolean;
}

interface Relation {
  from: string;
  to: string;
  kind: 'belongs' | 'acts';
  when?: string | undefined;
}

/** What is drawn, nothing where there are no relations or too many. */
export type Network<Link extends Relation> =
  { type: 'empty' } | { type: 'too-large' } | { type: 'drawn'; columns: Column<Link>[]; acts: Act<Link>[] };

export interface Column<Link> {
  /** Id of its group; none for those without a group, and for all where the dossier has no groups. */
  group: string | undefined;
  roots: Tree<Link>[];
}

export interface Tree<Link> {
  id: string;
  /** How it belongs to the name above it. */
  ties: Link[];
  /** How it belongs to others. */
  leads: Link[];
  children: Tree<Link>[];
  /** How many names it holds. */
  size: number;
}

/** A relation with the columns of its ends, counted from 1, and how the line between them runs. */
export interface Act<Link> {
  relation: Link;
  from: number;
  to: number;
  way: 'onward' | 'back' | 'within';
}
