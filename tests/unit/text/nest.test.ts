import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nest, type Nested } from '../../../src/text/nest.ts';

interface Mark {
  id: string;
  start: number;
  end: number;
}

const draw = (nodes: Nested<Mark>[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : `<${node.mark.id}${node.first ? '' : '…'}>${draw(node.children)}</>`)).join('');

test.each([
  [
    'apart',
    [
      ['a', 0, 2],
      ['b', 4, 6],
    ],
    '<a>01</>23<b>45</>6789',
  ],
  [
    'inside',
    [
      ['a', 0, 6],
      ['b', 2, 4],
    ],
    '<a>01<b>23</>45</>6789',
  ],
  [
    'across',
    [
      ['a', 0, 4],
      ['b', 2, 6],
    ],
    '<a>01<b>23</></><b…>45</>6789',
  ],
  [
    'alike',
    [
      ['a', 0, 4],
      ['b', 0, 4],
    ],
    '<a><b>0123</></>456789',
  ],
  [
    'over the ends',
    [
      ['a', -5, 3],
      ['b', 8, 20],
    ],
    '<a…>012</>34567<b>89</>',
  ],
  ['empty', [['a', 3, 3]], '0123456789'],
] as const)('spans that lie %s', (_, marks, expected) => {
  expect(
    draw(
      nest(
        '0123456789',
        0,
        marks.map(([id, start, end]) => ({ id, start, end })),
      ),
    ),
  ).toBe(expected);
});

test('the leaves together are the text, and every mark begins and ends once', () => {
  const span = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.string({ minLength: 30, maxLength: 30 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      const marks = spans.map((mark, index) => ({ ...mark, id: String(index) }));
      const firsts: string[] = [];
      const lasts: string[] = [];
      const leaves = (nodes: Nested<Mark>[]): string =>
        nodes
          .map((node) => {
            if (node.type === 'text') return node.text;
            if (node.first) firsts.push(node.mark.id);
            if (node.last) lasts.push(node.mark.id);
            return leaves(node.children);
          })
          .join('');
      expect(leaves(nest(text, 0, marks))).toBe(text);
      const within = (edge: (mark: Mark) => boolean) =>
        marks
          .filter(({ start }) => start < 30)
          .filter(edge)
          .map(({ id }) => id)
          .sort();
      expect(firsts.sort()).toEqual(within(() => true));
      expect(lasts.sort()).toEqual(within(({ end }) => end <= 30));
    }),
  );
});
