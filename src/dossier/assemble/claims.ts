import type { Claim } from '../types.ts';
import type { ContentData } from './content.ts';
import { toItem } from './item.ts';
import { compare } from './order.ts';
import type { Resolver } from './resolver.ts';

/** The claims in the order of the source; those without a passage come last. */
export function toClaims(entries: ContentData['claims'], resolver: Resolver): Claim[] {
  return entries
    .map((entry) => ({
      ...toItem('claim', entry, entry.data.claim, resolver),
      data: entry.data,
      evidence: resolver.cite(entry.data.evidence),
    }))
    .sort((a, b) => firstPassage(a) - firstPassage(b) || compare(a.id, b.id));
}

const firstPassage = ({ evidence }: Claim): number =>
  Math.min(
    ...evidence.map((citation) => (citation.type === 'passage' ? citation.passage.start : Number.MAX_SAFE_INTEGER)),
    Number.MAX_SAFE_INTEGER,
  );
