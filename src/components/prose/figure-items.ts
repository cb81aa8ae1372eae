/** What a figure shows of the dossier, so that its works are numbered with those of the text. */
import type { Dossier } from '../../dossier/dossier.ts';
import type { ProseFigure } from '../../dossier/prose.ts';
import type { Item } from '../../dossier/types.ts';

/** The items whose references a figure cites. */
export function shownBy(dossier: Dossier, { attributes: { of, event = '', item = '' } }: ProseFigure): Item[] {
  const [kind, id = ''] = item.split(':');
  if (of === 'seats') return [dossier.item('event', event)];
  if (of !== 'accounts') return [];
  return [kind === 'claim' ? dossier.item('claim', id) : dossier.item('event', id)];
}
