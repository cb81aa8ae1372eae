/** What differs between a quotation and its original, counted, in a sentence. */
import type { Difference } from '../schemas/quote.ts';
import type { DifferenceCounts } from './en.ts';
import type { Strings } from './index.ts';

export const differencesIn = (pieces: readonly { difference: Difference }[], { quotes }: Strings): string =>
  quotes.gloss.summary(countsOf(pieces), pieces.length);

const countsOf = (pieces: readonly { difference: Difference }[]): DifferenceCounts =>
  COUNTED.flatMap((difference) => {
    const count = pieces.filter((piece) => piece.difference === difference).length;
    return count === 0 ? [] : [[difference, count] as const];
  });

/** In the order of the sentence. */
const COUNTED = ['changed', 'left-out', 'added'] as const satisfies readonly Difference[];
