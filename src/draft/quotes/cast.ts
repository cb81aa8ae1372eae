/** Who is named where in an article, so that words next to a quotation can be led back to somebody. */
import type { DraftEntity, Span } from '../types.ts';

/** A mention and the entity that it is one of. */
export interface Named extends Span {
  entity: DraftEntity;
}

export interface Cast {
  /** All mentions in the order of the text. */
  mentions: readonly Named[];
}

export function castOf(entities: readonly DraftEntity[]): Cast {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map(({ start, end, exact }) => ({ start, end, exact, entity })))
    .sort((a, b) => a.start - b.start);
  return { mentions };
}

/** The mentions that overlap a stretch. */
export function mentionsWithin(mentions: readonly Named[], start: number, end: number): Named[] {
  return mentions
    .slice(firstEndingAfter(mentions, start))
    .filter((mention, index, rest) => mention.start < end && (rest[index]?.end ?? 0) > start);
}

/** By binary search: mentions do not overlap. */
function firstEndingAfter(mentions: readonly Named[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
