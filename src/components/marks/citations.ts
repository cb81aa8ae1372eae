/** Numbers the references of a page in the order of their first citation. */
import type { Citation, Item } from '../../dossier/types.ts';

/** Takes ids, citations and items in the order in which the page shows them. */
export function numberReferences(...cited: (string | readonly Citation[] | Pick<Item, 'references'>)[]): ReadonlyMap<string, number> {
  const ids = cited.flatMap((part): readonly string[] => {
    if (typeof part === 'string') return [part];
    return 'references' in part ? part.references : part.flatMap((citation) => (citation.type === 'reference' ? [citation.reference] : []));
  });
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
}
