/** Finds names in texts: longest first, whole words, each place claimed once. */
import { foldText, toRaw, type FoldedText } from './normalize.ts';
import { isWholeWords } from './words.ts';

/** Prepares names once for any number of texts. Of names that fold to the same the first counts. */
export function indexNames(names: Iterable<string>): NameIndex {
  const byFolded = new Map<string, Name>();
  for (const given of names) {
    const folded = foldText(given);
    if (folded !== '' && !byFolded.has(folded)) byFolded.set(folded, { given, folded });
  }
  const longestFirst = [...byFolded.values()].sort((a, b) => b.folded.length - a.folded.length);
  return Map.groupBy(longestFirst, ({ folded }) => folded.charAt(0));
}

/** Every occurrence of the names, in order, without overlaps. Case counts: “US” is not “us”. Offsets are UTF-16 code units of the raw text. */
export function findNames(text: FoldedText, names: NameIndex): NameMatch[] {
  const found: NameMatch[] = [];
  for (let at = 0; at < text.text.length; at++) {
    const name = names
      .get(text.text.charAt(at))
      ?.find(({ folded }) => text.text.startsWith(folded, at) && isWholeWords(text.text, at, at + folded.length));
    if (!name) continue;
    const span = toRaw(text, at, at + name.folded.length);
    if (span.type === 'span') found.push({ name: name.given, start: span.start, end: span.end });
    at += name.folded.length - 1;
  }
  return found;
}

interface Name {
  given: string;
  folded: string;
}

/** Names by their first unit, the longest first. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

export interface NameMatch {
  /** The name as it was given, not as it stands in the text. */
  name: string;
  start: number;
  end: number;
}
