/** The orders in which the ledger of claims is published, each at an address of its own. */
import { need } from '../dossier/assemble.ts';
import type { Claim, Dossier } from '../dossier/types.ts';

export const CLAIM_ORDERS = ['standing', 'report', 'speaker'] as const;

export type ClaimOrder = (typeof CLAIM_ORDERS)[number];

/** From the best supported to what is not known; opinion is not on the scale. */
export const STANDINGS = ['corroborated', 'reported', 'disputed', 'contradicted', 'opinion', 'unknown'] as const;

/** Address of an order, relative to the base path. The first is the ledger itself. */
export const claimOrderUrl = (order: ClaimOrder): string => (order === 'standing' ? 'claims/' : `claims/order/${order}/`);

export interface ClaimGroup {
  /** Heading of the group; none where the order has no groups, empty for claims that nobody asserts. */
  heading?: string;
  claims: Claim[];
}

/** The claims in an order. A claim that several assert stands under the first of them. */
export function inOrder(order: ClaimOrder, { claims, entities }: Dossier): ClaimGroup[] {
  const all = [...claims.values()];
  switch (order) {
    case 'standing':
      return [{ claims: STANDINGS.flatMap((standing) => all.filter(({ data }) => data.standing === standing)) }];
    case 'report':
      return [{ claims: all.toSorted((a, b) => placeOf(a) - placeOf(b)) }];
    case 'speaker': {
      const groups = Map.groupBy(all, ({ data }) => data.assertedBy[0]);
      return [...entities.keys(), undefined].flatMap((id) => {
        const group = groups.get(id);
        return group ? [{ heading: id === undefined ? '' : need(entities, id).title, claims: group }] : [];
      });
    }
  }
}

/** Where the first evidence stands in its source; what no source tells comes last. */
const placeOf = ({ passages }: Claim): number => passages[0]?.start ?? Number.MAX_SAFE_INTEGER;
