/** Finds names in a text: longest first, whole words, each place claimed once. */
import { foldText, toRaw, type FoldedText } from './normalize.ts';
import { isWholeWords } from './words.ts';

/** Every occurrence of the names, in order, without overlaps. Case counts: “US” is not “us”. Offsets are UTF-16 code units of the raw text. */
export function findNames(text: FoldedText, names: Iterable<string>): NameMatch[] {
  const byFirst = longestFirstByFirstUnit(names);
  const found: NameMatch[] = [];
  for (let at = 0; at < text.text.length; at++) {
    const name = byFirst
      .get(text.text.charAt(at))
      ?.find(({ folded }) => text.text.startsWith(folded, at) && isWholeWords(text.text, at, at + folded.length));
    if (!name) continue;
    const span = toRaw(text, at, at + name.folded.length);
    if (span.type === 'span') found.push({ name: name.given, start: span.start, end: span.end });
    at += name.folded.length - 1;
  }
  return found;
}

function longestFirstByFirstUnit(names: Iterable<string>): ReadonlyMap<string, Name[]> {
  const all = [...names].map((given) => ({ given, folded: foldText(given) })).filter(({ folded }) => folded !== '');
  all.sort((a, b) => b.folded.length - a.folded.length || (a.folded < b.folded ? -1 : 1));
  return Map.groupBy(all, ({ folded }) => folded.charAt(0));
}

interface Name {
  given: string;
  folded: string;
}

export interface NameMatch {
  /** The name as it was given, not as it stands in the text. */
  name: string;
  start: number;
  end: number;
}
