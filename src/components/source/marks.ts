/** What the reader marks in the text: each passage once with all its layers, and each mention. */
import type { Annotation, Layer, NotedAnnotation, Source } from '../../dossier/types.ts';

/** Whether a note stands beside the text; what is only cited is listed once for each paragraph. */
export const isNoted = (annotation: Annotation): annotation is NotedAnnotation => annotation.layer !== 'cited';

/** The marks of a source, those that begin first and reach furthest first. */
export function marksOf(source: Source): Mark[] {
  const { annotations, mentions } = source;
  const numbers = noteNumbers(source);
  const passages = Map.groupBy(annotations, ({ passage }) => passage.id);
  const marks = [...passages.values()].flatMap((group): Mark[] => {
    const [first] = group;
    if (!first) return [];
    const { id, start, end } = first.passage;
    return [{ type: 'passage', id, start, end, layers: [...new Set(group.map(({ layer }) => layer))].sort(), note: numbers.get(id) }];
  });
  return [...marks, ...mentions.map(({ entity, start, end }): Mark => ({ type: 'mention', entity, start, end }))];
}

export type Mark =
  | { type: 'passage'; id: string; start: number; end: number; layers: Layer[]; note: number | undefined }
  | { type: 'mention'; entity: string; start: number; end: number };

/** The numbers of the notes in print, by the id of the passage: counted through the source, one for each passage with notes. */
export function noteNumbers({ annotations }: Source): Map<string, number> {
  const noted = annotations.filter(isNoted).map(({ passage }) => passage.id);
  return new Map([...new Set(noted)].map((id, index) => [id, index + 1]));
}
