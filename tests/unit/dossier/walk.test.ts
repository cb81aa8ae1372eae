import { expect, test } from 'vitest';
import { idsIn, pointersIn, textsIn } from '../../../src/dossier/walk.ts';

const DATA = {
  exact: 'a',
  speaker: 'jane',
  assertedBy: ['jane', 'joe'],
  chain: [{ entity: 'afp', references: ['r1', 'r2'] }, { who: 'x' }],
  evidence: [
    { exact: 'b', source: 's', prefix: 'p' },
    { reference: 'r3', note: 'n' },
  ],
};

test('passages with their paths', () => {
  expect(pointersIn(DATA).passages).toEqual([
    { words: ['exact'], isPaired: false, selector: { exact: 'a', source: undefined, prefix: undefined, suffix: undefined } },
    {
      words: ['evidence', 0, 'exact'],
      isPaired: false,
      selector: { exact: 'b', source: 's', prefix: 'p', suffix: undefined },
    },
  ]);
});

test('ids with their kinds and paths', () => {
  expect(idsIn(DATA).map(({ kind, id, path }) => `${kind}:${id} ${path.join('.')}`)).toEqual([
    'entity:jane speaker',
    'entity:jane assertedBy.0',
    'entity:joe assertedBy.1',
    'entity:afp chain.0.entity',
    'reference:r1 chain.0.references.0',
    'reference:r2 chain.0.references.1',
    'source:s evidence.0.source',
    'reference:r3 evidence.1.reference',
  ]);
});

test('what every object has is no field', () => {
  expect(idsIn({ constructor: 'a', toString: 'b', hasOwnProperty: 'c' })).toEqual([]);
});

test('texts with their paths', () => {
  expect(textsIn({ a: 'x', b: [{ c: 'y' }, 'z'], d: 1, e: null })).toEqual([
    { path: ['a'], text: 'x' },
    { path: ['b', 0, 'c'], text: 'y' },
    { path: ['b', 1], text: 'z' },
  ]);
});

test('data that is not valid is walked as far as it goes', () => {
  for (const data of [null, undefined, 1, 'text', [], [null], { exact: 1, speaker: { a: 1 }, references: 'r' }]) {
    expect(() => [pointersIn(data), textsIn(data)]).not.toThrow();
  }
  expect(pointersIn({ exact: 'a', source: 3, prefix: ['p'] }).passages).toEqual([
    { words: ['exact'], isPaired: false, selector: { exact: 'a', source: undefined, prefix: undefined, suffix: undefined } },
  ]);
});

test('a pair of words is a passage of either source', () => {
  const data = { relatives: [{ source: 's', relations: [{ exact: 'a', relative: 'b' }] }] };
  const path = ['relatives', 0, 'relations', 0];
  expect(pointersIn(data).passages).toEqual([
    { words: [...path, 'exact'], isPaired: true, selector: { exact: 'a' } },
    { words: [...path, 'relative'], isPaired: true, selector: { exact: 'b', source: 's' } },
  ]);
});
