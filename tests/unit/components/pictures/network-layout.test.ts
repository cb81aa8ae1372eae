import { describe, expect, it } from 'vitest';
import { layOutNetwork, type Name, type Tree } from '../../../../src/components/pictures/network-layout.ts';

const name = (id: string, group?: string, isPerson = false): Name => ({ id, group, isPerson });
const relation = (from: string, kind: 'belongs' | 'acts', to: string, when?: string) => ({ from, kind, to, when });
type Link = ReturnType<typeof relation>;

/** The trees as text: `town(hall(!mayor))`, with `→` before what leads out of a tree. */
const shown = (trees: readonly Tree<Link>[]): string =>
  trees
    .map(({ id, leads, children }) => {
      const out = leads.map(({ to }) => `→${to}`).join('');
      return `${id}${out}${children.length > 0 ? `(${shown(children)})` : ''}`;
    })
    .join(' ');

function drawn(names: readonly Name[], relations: readonly Link[], groups: readonly string[] = []) {
  const network = layOutNetwork(names, relations, groups);
  if (network.type !== 'drawn') throw new Error(network.type);
  return network;
}

const columns = (...of: Parameters<typeof drawn>) => drawn(...of).columns.map(({ group, roots }) => `${group ?? '-'}: ${shown(roots)}`);

describe('the columns', () => {
  const TOWN = [name('town', 'state'), name('mayor', 'state', true), name('guild', 'trade'), name('smith', undefined, true)];
  const belongs = [relation('mayor', 'belongs', 'town'), relation('smith', 'belongs', 'guild')];

  it('are the groups in their order, then those without one', () => {
    expect(columns(TOWN, belongs, ['trade', 'empty', 'state'])).toEqual(['trade: guild', 'state: town(mayor)', '-: smith→guild']);
  });

  it('are one where the dossier has no groups', () => {
    expect(columns(TOWN, belongs)).toEqual(['-: town(mayor) guild(smith)']);
  });

  it('hold whoever has a group, and of the others only those with a relation', () => {
    const names = [...TOWN, name('clerk', 'state', true), name('stranger')];
    expect(columns(names, belongs.slice(0, 1), ['state', 'trade'])).toEqual(['state: town(mayor) clerk', 'trade: guild']);
  });

  it('are five at the most: the last groups are joined', () => {
    const groups = ['a', 'b', 'c', 'd', 'e', 'f'];
    const names = groups.map((group) => name(`in-${group}`, group));
    const ties = [relation('in-a', 'belongs', 'in-b')];
    expect(columns(names.slice(0, 5), ties, groups).map((column) => column[0])).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(columns(names, ties, groups).slice(3)).toEqual(['d: in-d', '-: in-e in-f']);
    expect(columns([...names.slice(0, 5), name('in-b-too')], [...ties, relation('in-b-too', 'belongs', 'in-b')], groups)[4]).toBe(
      '-: in-e in-b-too→in-b',
    );
  });
});

describe('the trees', () => {
  const belongings = (...pairs: string[]) =>
    pairs.map((pair) => pair.split('<') as [string, string]).map(([to, from]) => relation(from, 'belongs', to));
  const named = (ids: string) => [...ids].map((id) => name(id));

  it('put the larger ones first, and people before bodies, without those who belong to nothing', () => {
    const names = [name('a'), name('b'), name('c'), name('d', undefined, true)];
    expect(columns(names, [...belongings('b<c', 'b<d'), relation('a', 'acts', 'b')])).toEqual(['-: b(d c)']);
  });

  it('hold all ties to the name above, and lead to further ones', () => {
    const { columns: one } = drawn(named('abc'), belongings('a<b', 'c<b', 'a<b'));
    expect(shown(one[0]?.roots ?? [])).toBe('a(b→c) c');
    expect(one[0]?.roots[0]?.children[0]?.ties).toHaveLength(2);
  });

  it('end, whatever belongs to itself', () => {
    expect(columns(named('abc'), belongings('a<b', 'b<c', 'c<a'))).toEqual(['-: a→c(b(c))']);
    expect(columns(named('a'), belongings('a<a'))).toEqual(['-: a→a']);
  });

  it('are taken up anew where they get too deep', () => {
    expect(columns(named('abcdefgh'), belongings('a<b', 'b<c', 'c<d', 'd<e', 'e<f', 'f<g', 'g<h'))).toEqual(['-: a(b(c(d(e(f))))) g→f(h)']);
  });

  it('are left out where nothing belongs to anything', () => {
    expect(columns(named('ab'), [relation('a', 'acts', 'b')])).toEqual(['-: ']);
  });
});

describe('the acts', () => {
  const NAMES = [name('a', 'left'), name('b', 'right'), name('c', 'left')];
  const acts = [
    relation('a', 'acts', 'b'),
    relation('b', 'acts', 'a', '2020-02'),
    relation('a', 'acts', 'c', '2019'),
    relation('a', 'belongs', 'c'),
    relation('c', 'acts', 'b', '../2018'),
  ];
  const rows = (groups: readonly string[]) =>
    drawn(NAMES, acts, groups).acts.map(({ relation: { from, to }, ...act }) => `${from}${to} ${act.from}-${act.to} ${act.way}`);

  it('are in order of time, those without a date last', () => {
    expect(rows(['left', 'right'])).toEqual(['cb 1-2 onward', 'ac 1-1 within', 'ba 2-1 back', 'ab 1-2 onward']);
  });

  it('lead from a first column to a second one where there are no groups', () => {
    expect(rows([])).toEqual(['cb 1-2 onward', 'ac 1-2 onward', 'ba 1-2 onward', 'ab 1-2 onward']);
  });
});

describe('what is drawn', () => {
  const chain = (count: number) => Array.from({ length: count }, (_, index) => relation(`n${index}`, 'acts', `n${index + 1}`));
  const names = (count: number, group?: string) => Array.from({ length: count }, (_, index) => name(`n${index}`, group));

  it('is nothing without relations', () => {
    expect(layOutNetwork(names(3, 'g'), [], ['g'])).toEqual({ type: 'empty' });
  });

  it('is no more than 60 names, related or in a group', () => {
    expect(layOutNetwork(names(60), chain(59), []).type).toBe('drawn');
    expect(layOutNetwork(names(61), chain(60), []).type).toBe('too-large');
    expect(layOutNetwork(names(61, 'g'), chain(2), ['g']).type).toBe('too-large');
    expect(layOutNetwork(names(61), chain(2), []).type).toBe('drawn');
  });

  it('is no more than 60 relations', () => {
    const between = (count: number) =>
      Array.from({ length: count }, (_, index) => relation(`n${index % 9}`, 'acts', `n${(index + 1) % 9}`));
    expect(layOutNetwork(names(9), between(60), []).type).toBe('drawn');
    expect(layOutNetwork(names(9), between(61), []).type).toBe('too-large');
  });
});
