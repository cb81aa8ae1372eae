/** Looks into every text of an entry that is not held against a source letter by letter. */
import type { ContentFile } from '../dossier/read-folder.ts';
import { decodeVerbatim } from '../dossier/read/decode.ts';
import { textsIn } from '../dossier/walk.ts';
import { lineStarts, placeAt } from '../text/lines.ts';
import type { Place } from './issue.ts';
import { placeInProse, placeOf, type Context, type ContextEntry } from './rule.ts';

/** Passages are told by rules of their own. */
const PASSAGES = new Set(['exact', 'prefix', 'suffix', 'relative', 'rendered']);

/** The words that `find` finds in the fields, the prose, its addresses and its figures, with the place of each. What stands so in a source is told there. */
export function foundIn<Found extends Word>(entry: ContextEntry, { content }: Context, find: (text: string) => Found[]): Located<Found>[] {
  const fields = textsIn(entry.data)
    .filter(({ path }) => !path.some((key) => PASSAGES.has(String(key))))
    .flatMap(({ path, text }) => find(text).map((found) => ({ found, place: () => placeOf(entry, path, found.start) })));
  const prose = entry.prose.blocks.flatMap((block) => [
    ...find(block.text).map((found) => ({ found, place: () => placeInProse(entry, block, found.start) })),
    ...block.links.flatMap(({ url, position }) => find(url).map((found) => ({ found, place: () => ({ file: entry.file, ...position }) }))),
  ]);
  const figures = entry.prose.figures.flatMap(({ attributes, position }) =>
    Object.values(attributes).flatMap((text) => find(text).map((found) => ({ found, place: () => ({ file: entry.file, ...position }) }))),
  );
  return [...fields, ...prose, ...figures].filter(({ found }) => !content.sources.some(({ body }) => body.includes(found.word)));
}

/** What `find` finds in the text of a source, each word once, where it first stands. */
export function foundInSource<Found extends Word>(file: ContentFile, find: (text: string) => Found[]): Located<Found>[] {
  const decoded = file.path.endsWith('.txt') ? decodeVerbatim(file) : undefined;
  if (decoded?.type !== 'text') return [];
  const found = find(decoded.text);
  const starts = found.length > 0 ? lineStarts(decoded.text) : [];
  return [...Map.groupBy(found, ({ word }) => word).values()].flatMap(([first]) =>
    first ? [{ found: first, place: () => ({ file: file.path, ...placeAt(starts, first.start) }) }] : [],
  );
}

interface Word {
  word: string;
  /** Where it is to be shown, in UTF-16 code units. */
  start: number;
}

interface Located<Found> {
  found: Found;
  place: () => Place;
}
