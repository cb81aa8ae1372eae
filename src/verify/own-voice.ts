/** Where the dossier speaks in its own voice. */
import { isOwnWords, OWN_VOICE } from '../dossier/own-words.ts';
import { textsIn } from '../dossier/walk.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { Place } from './issue.ts';
import { placeInProse, placeOf, type ContextEntry } from './rule.ts';

/** Where an entry has words in the dossier’s own voice, outside quotation marks. `pattern` is global. */
export function findInOwnVoice(entry: ContextEntry, pattern: RegExp): OwnWords[] {
  if (!OWN_VOICE.has(entry.kind)) return [];
  return [
    ...entry.prose.blocks.flatMap((block) => find(block.text, pattern, [], (offset) => placeInProse(entry, block, offset))),
    ...textsIn(entry.data)
      .filter(({ path }) => isOwnWords(path))
      .flatMap(({ path, text }) => find(text, pattern, path, (offset) => placeOf(entry, path, offset))),
  ];
}

function find(text: string, pattern: RegExp, path: readonly PropertyKey[], placeAt: (offset: number) => Place): OwnWords[] {
  const matches = [...text.matchAll(pattern)];
  const quotations = matches.length === 0 ? [] : quotationsIn(text);
  return matches
    .filter(({ index }) => !quotations.some(({ start, end }) => index >= start && index < end))
    .map(({ 0: words, index }) => ({ words, path, place: () => placeAt(index) }));
}

export interface OwnWords {
  words: string;
  /** Of the field that holds them; empty in prose. */
  path: readonly PropertyKey[];
  place: () => Place;
}
