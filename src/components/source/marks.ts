/** What the reader marks in the text: each passage once with all its layers, and each mention. */
import type { Layer, Source } from '../../dossier/types.ts';

/** The marks of a source, those that begin first and reach furthest first. */
export function marksOf({ annotations, mentions }: Source): Mark[] {
  const passages = Map.groupBy(annotations, ({ passage }) => passage.id);
  const marks = [...passages.values()].flatMap((group): Mark[] => {
    const [first] = group;
    if (!first) return [];
    const { id, start, end } = first.passage;
    return [{ type: 'passage', id, start, end, layers: [...new Set(group.map(({ layer }) => layer))].sort() }];
  });
  return [...marks, ...mentions.map(({ entity, start, end }): Mark => ({ type: 'mention', entity, start, end }))];
}

export type Mark =
  | { type: 'passage'; id: string; start: number; end: number; layers: Layer[] }
  | { type: 'mention'; entity: string; start: number; end: number };
