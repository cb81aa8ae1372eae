/** Finds names in texts: longest first, whole words, each place claimed once. */
import { foldText, toRaw, type FoldedText } from './normalize.ts';
import { isWholeWords } from './words.ts';

/** Names are told apart by so many units of their beginning. */
const BEGINNING = 4;

/** Prepares names once for any number of texts. Of names that fold to the same the first counts. */
export function indexNames(names: Iterable<string>): NameIndex {
  const byFolded = new Map<string, Name>();
  for (const given of names) {
    const folded = foldText(given);
    if (folded !== '' && !byFolded.has(folded)) byFolded.set(folded, { given, folded });
  }
  const longestFirst = [...byFolded.values()].sort((a, b) => b.folded.length - a.folded.length);
  const byBeginning = Map.groupBy(longestFirst, ({ folded }) => folded.slice(0, BEGINNING));
  const lengths = new Set([...byBeginning.keys()].map(({ length }) => length));
  return {
    first: new Set(longestFirst.map(({ folded }) => folded.charAt(0))),
    byBeginning,
    lengths: [...lengths].sort((a, b) => b - a),
  };
}

/** Every occurrence of the names, in order, without overlaps. Case counts: “US” is not “us”. Offsets are UTF-16 code units of the raw text. */
export function findNames(text: FoldedText, names: NameIndex): NameMatch[] {
  const found: NameMatch[] = [];
  for (let at = 0; at < text.text.length; at++) {
    if (!names.first.has(text.text.charAt(at))) continue;
    const name = nameAt(text.text, at, names);
    if (!name) continue;
    const span = toRaw(text, at, at + name.folded.length);
    if (span.type === 'span') found.push({ name: name.given, start: span.start, end: span.end });
    at += name.folded.length - 1;
  }
  return found;
}

/** The longest name that stands at a place. Those that are too short to have a whole beginning are shorter than all others. */
function nameAt(text: string, at: number, { byBeginning, lengths }: NameIndex): Name | undefined {
  for (const length of lengths) {
    const name = byBeginning
      .get(text.slice(at, at + length))
      ?.find(({ folded }) => text.startsWith(folded, at) && isWholeWords(text, at, at + folded.length));
    if (name) return name;
  }
  return undefined;
}

interface Name {
  given: string;
  folded: string;
}

/** Names by their beginning, the longest first, so that at each place of a text few are compared however many there are. */
export interface NameIndex {
  /** The first units of all names. */
  first: ReadonlySet<string>;
  byBeginning: ReadonlyMap<string, readonly Name[]>;
  /** Of the beginnings, the longest first. */
  lengths: readonly number[];
}

export interface NameMatch {
  /** The name as it was given, not as it stands in the text. */
  name: string;
  start: number;
  end: number;
}
