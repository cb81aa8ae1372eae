import type { Claim, Passage } from '../types.ts';
import type { ContentData } from './content.ts';
import { toItem } from './item.ts';
import { compare } from './order.ts';
import type { Resolver } from './resolver.ts';

/** The claims in the order of the sources; those without a passage come last. */
export function toClaims(entries: ContentData['claims'], resolver: Resolver): Claim[] {
  return entries
    .map((entry) => ({
      ...toItem('claim', entry, entry.data.claim, resolver),
      data: entry.data,
      evidence: resolver.cite(entry.data.evidence),
      accounts: resolver.accounts(entry.data.accounts),
    }))
    .sort((a, b) => resolver.byPlace(firstPassage(a), firstPassage(b)) || compare(a.id, b.id));
}

/** The passage of its evidence that a claim is ordered by. */
const firstPassage = ({ evidence }: Claim): Passage | undefined =>
  evidence.flatMap((citation) => (citation.type === 'passage' ? [citation.passage] : []))[0];
