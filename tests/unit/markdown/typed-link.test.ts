import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTypedLink } from '../../../src/markdown/typed-link.ts';
import { LINKED } from '../../../src/schemas/kinds.ts';

test.each([
  ['entity:pmf', { type: 'typed', kind: 'entity', id: 'pmf' }],
  ['source:alwaght#p3', { type: 'typed', kind: 'source', id: 'alwaght', fragment: 'p3' }],
  ['source:alwaght#', { type: 'typed', kind: 'source', id: 'alwaght', fragment: '' }],
  ['term:', { type: 'typed', kind: 'term', id: '' }],
  ['term:a%20b', { type: 'typed', kind: 'term', id: 'a b' }],
  ['term:%E0%A4%A', { type: 'typed', kind: 'term', id: '%E0%A4%A' }],
  ['Entity:pmf', { type: 'plain', scheme: 'Entity' }],
  ['https://herald.example/a:b', { type: 'plain', scheme: 'https' }],
  ['javascript:alert(1)', { type: 'plain', scheme: 'javascript' }],
  ['/entities/pmf/', { type: 'plain', scheme: '' }],
  ['//herald.example', { type: 'plain', scheme: '' }],
  ['#top', { type: 'plain', scheme: '' }],
  ['', { type: 'plain', scheme: '' }],
])('%s', (address, expected) => {
  expect(readTypedLink(address)).toEqual(expected);
});

test('whatever is written is read without throwing, and only our kinds are typed', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.constantFrom(...LINKED.keys()).map((kind) => `${kind}:x`),
      ),
      (address) => {
        const read = readTypedLink(address);
        expect(read.type === 'plain' || [...LINKED.values()].includes(read.kind)).toBe(true);
      },
    ),
  );
});
