/** Finds names in a text: longest first, whole words, each place claimed once. */
import { foldText, toRaw, type FoldedText } from './normalize.ts';

/** Every occurrence of the names, in order, without overlaps. Case counts: “US” is not “us”. Offsets are UTF-16 code units of the raw text. */
export function findNames(text: FoldedText, names: Iterable<string>): NameMatch[] {
  const byFolded = new Map([...names].map((name) => [foldText(name), name]));
  byFolded.delete('');
  if (byFolded.size === 0) return [];
  const longestFirst = [...byFolded.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}])(?:${longestFirst.map((name) => RegExp.escape(name)).join('|')})(?![\\p{L}\\p{N}\\p{M}])`,
    'gu',
  );
  return [...text.text.matchAll(pattern)].flatMap((match) => {
    const span = toRaw(text, match.index, match.index + match[0].length);
    const name = byFolded.get(match[0]);
    return span.type === 'span' && name !== undefined ? [{ name, start: span.start, end: span.end }] : [];
  });
}

export interface NameMatch {
  /** The name as it was given, not as it stands in the text. */
  name: string;
  start: number;
  end: number;
}
