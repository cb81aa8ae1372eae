/** What a figure cites, so that its works are numbered with those of the text. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { ProseFigure } from '../../dossier/prose.ts';
import type { Citation } from '../../dossier/types.ts';

/** The ids of the works a figure cites, in the order in which it shows them. */
export function referencesOf(dossier: Dossier, { attributes: { of, event = '', count = '', item = '' } }: ProseFigure): string[] {
  if (of === 'seats') {
    const counted = dossier.item('event', event).counts.find(({ id }) => id === count);
    return counted ? [counted.whole, ...counted.counts, ...(counted.threshold ? [counted.threshold] : [])].flatMap(worksOf) : [];
  }
  return of === 'accounts' ? accountsOf(dossier, item).flatMap(({ references }) => references) : [];
}

/** The accounts of a claim or an event, which is named as in `claim:the-closure`. */
export function accountsOf(dossier: Dossier, item: string) {
  const [kind, id = ''] = item.split(':');
  return kind === 'claim' ? dossier.item('claim', id).accounts : dossier.item('event', id).accounts;
}

const worksOf = ({ citations }: { citations: readonly Citation[] }): string[] =>
  citations.flatMap((citation) => (citation.type === 'reference' ? [citation.reference] : []));
