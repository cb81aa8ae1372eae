import type { DataOf } from '../../schemas/kinds.ts';
import type { Correction, Item } from '../types.ts';
import { correctionIds } from './addresses.ts';
import type { ContentData } from './content.ts';
import { toItem } from './item.ts';
import type { Resolver } from './resolver.ts';

/** The corrections in the order of the file, each with the item it corrects. */
export function toCorrections(
  entries: ContentData['corrections'],
  items: ReadonlyMap<string, Item>,
  dossier: DataOf<'dossier'>,
  resolver: Resolver,
): Correction[] {
  const ids = correctionIds(entries.map(({ data }) => data));
  return entries.map((entry, index) => {
    const { data } = entry;
    const { kind, id, url, title } = items.get(data.where) ?? { kind: 'dossier', id: '', url: '', title: dossier.title };
    return { ...toItem('correction', { ...entry, id: ids[index] ?? '' }, title, resolver), data, target: { kind, id, url, title } };
  });
}
