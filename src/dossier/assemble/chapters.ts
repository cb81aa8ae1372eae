import type { DataOf } from '../../schemas/kinds.ts';
import type { Chapter } from '../types.ts';
import type { ContentData } from './content.ts';
import { toItem } from './item.ts';
import type { Resolver } from './resolver.ts';

/** The chapters in the order of their files, each with the paragraphs of the explained source it rests on. */
export function toChapters(entries: ContentData['chapters'], dossier: DataOf<'dossier'>, resolver: Resolver): Chapter[] {
  return entries.map((entry, index) => {
    const item = toItem('chapter', entry, entry.data.title, resolver);
    const marked = item.prose.links.flatMap(({ target }) =>
      target.type === 'paragraph' && target.source === dossier.source ? [target.number] : [],
    );
    const quoted = item.passages.flatMap(({ source, paragraph }) =>
      source === dossier.source && paragraph !== 'preamble' ? [paragraph] : [],
    );
    const paragraphs = [...new Set([...marked, ...quoted])].sort((a, b) => a - b);
    return { ...item, data: entry.data, number: index + 1, paragraphs, updated: entry.data.updated ?? dossier.updated };
  });
}
