/** What several kinds of cards say. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Source } from '../dossier/types.ts';
import { stringsOf } from '../strings/index.ts';
import type { Part } from '../text/paragraphs.ts';
import { rangesOf } from '../text/ranges.ts';

/** A source with its paragraphs among these places, as a sentence; nothing when none is of it. */
export function placeIn(source: Source, places: readonly Place[], data: Dossier['data']): string | undefined {
  const numbers = places.flatMap(({ source: id, paragraph }) => (id === source.id && paragraph !== 'preamble' ? [paragraph] : []));
  const paragraphs = [...new Set(numbers)].sort((a, b) => a - b);
  if (paragraphs.length === 0) return undefined;
  return `${source.data.publisher}${stringsOf(data).comma}¶${rangesOf(paragraphs)}.`;
}

interface Place {
  source: string;
  paragraph: Part;
}
