/** The orders in which the ledger of claims is published, each at an address of its own. */
import type { Claim } from '../../dossier/types.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { cutList } from '../../dossier/list-pages.ts';

export const CLAIM_ORDERS = ['standing', 'report', 'speaker'] as const;

export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/** From the best supported to what is not known; opinion is not on the scale. */
export const STANDINGS = ['corroborated', 'reported', 'disputed', 'contradicted', 'opinion', 'unknown'] as const;

/** The rows of the ledger in an order, cut into pages, each with the group it stands in. */
export const ledgerPages = (order: ClaimOrder, dossier: Dossier): LedgerRow[][] =>
  cutList(
    'claims',
    inOrder(order, dossier).flatMap((group) => group.claims.map((claim): LedgerRow => ({ group, claim }))),
  );

/** Address of an order, relative to the base path. The first is the ledger itself. */
export const claimOrderUrl = (order: ClaimOrder): string => (order === 'standing' ? 'claims/' : `claims/order/${order}/`);

export interface LedgerRow {
  group: ClaimGroup;
  claim: Claim;
}

export interface ClaimGroup {
  /** Heading of the group; none where the order has no groups, empty for claims that nobody asserts. */
  heading?: string;
  claims: readonly Claim[];
}

/** The claims in an order. A claim that several assert stands under the first of them. */
export function inOrder(order: ClaimOrder, dossier: Dossier): ClaimGroup[] {
  const all = dossier.all('claim');
  switch (order) {
    case 'standing':
      return [{ claims: STANDINGS.flatMap((standing) => all.filter(({ data }) => data.standing === standing)) }];
    case 'report':
      return [{ claims: all }];
    case 'speaker': {
      const groups = Map.groupBy(all, ({ data }) => data.assertedBy[0]);
      return [...dossier.entities.keys(), undefined].flatMap((id) => {
        const group = groups.get(id);
        return group ? [{ heading: id === undefined ? '' : dossier.item('entity', id).title, claims: group }] : [];
      });
    }
  }
}
