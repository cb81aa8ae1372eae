/** What drafting proposes for a dossier: an entry of it, with its place in the article and the reason. */
import type { Kind } from '../../schemas/kinds.ts';

/** The kinds that an article gives. */
export type DraftedKind = Extract<Kind, 'entity' | 'event' | 'quote' | 'term'>;

export interface Proposal {
  kind: DraftedKind;
  id: string;
  /** Words by which a later run knows it again. Two proposals of a kind that share one are the same. */
  words: readonly string[];
  /** The fields of the entry, in the order in which a person reads them. What is not known is left out. */
  fields: Readonly<Record<string, unknown>>;
  /** From 0 to 1. */
  confidence: number;
  /** Why, in words. */
  reason: string;
}
