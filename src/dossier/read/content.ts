import { KIND_NAMES, KINDS, type CollectionOf, type Kind } from '../../schemas/kinds.ts';
import type { CheckedDraft } from './entry.ts';

/** Those entries whose fields are valid, by their collections, each in the order of its entries. */
export function contentOf<Entry extends Pick<CheckedDraft, 'kind' | 'valid'>>(
  entries: readonly Entry[],
): Record<CollectionOf<Kind>, Entry[]> {
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  const valid = KIND_NAMES.map((kind) => [KINDS[kind].collection, (byKind.get(kind) ?? []).filter((entry) => entry.valid)] as const);
  return Object.fromEntries(valid) as Record<CollectionOf<Kind>, Entry[]>;
}
