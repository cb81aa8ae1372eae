import { describe, expect, it } from 'vitest';
import { CLAIM_ORDERS, claimOrderUrl, inOrder } from '../../../../src/components/claims/claim-orders.ts';
import { assemble } from '../../../../src/dossier/assemble.ts';
import { withFiles } from '../../../support/fixture.ts';
import { readContent } from '../../../support/check.ts';

const claim = (title: string, standing: string, assertedBy: string, exact: string) => `---
claim: ${title}
assertedBy: [${assertedBy}]
kind: fact
standing: ${standing}
gist: What others say.
evidence:
  - exact: ${exact}
asOf: '2024-05-20'
---
`;

const dossier = assemble(
  readContent(
    await withFiles({
      'claims/ferry-is-dear.mdx': claim('The ferry costs 4 marks.', 'disputed', 'mara-lindqvist', 'They asked for a ferry'),
      'claims/bridge-is-old.mdx': claim('The bridge is old.', 'corroborated', '', 'The bridge was built in 1871'),
    }),
  ).content,
);
const titles = (order: (typeof CLAIM_ORDERS)[number]) => inOrder(order, dossier).flatMap(({ claims }) => claims.map(({ id }) => id));

describe('inOrder', () => {
  it('puts the best supported first', () => {
    expect(titles('standing')).toEqual(['bridge-is-old', 'ferry-is-dear']);
  });

  it('groups by who asserts a claim, those that nobody asserts last', () => {
    expect(inOrder('speaker', dossier).map(({ heading }) => heading)).toEqual(['Mara Lindqvist', '']);
  });

  it('has every claim once in every order', () => {
    for (const order of CLAIM_ORDERS) expect(titles(order).toSorted()).toEqual([...dossier.claims.keys()].toSorted());
  });

  it('gives each order an address of its own', () => {
    expect(new Set(CLAIM_ORDERS.map(claimOrderUrl)).size).toBe(CLAIM_ORDERS.length);
  });
});
