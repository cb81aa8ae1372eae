/** Where the dossier speaks in its own voice. */
import { textsIn } from '../dossier/walk.ts';
import { KIND_NAMES, type Kind } from '../schemas/kinds.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { Place } from './issue.ts';
import { placeInProse, placeOf, type ContextEntry } from './rule.ts';

/** Whether the texts of a kind are the dossier's own. Sources, bibliographies and corrections hold words of others, or quote what they are about. */
const SPEAKS = {
  dossier: true,
  chapter: true,
  source: false,
  entity: true,
  event: true,
  quote: true,
  claim: true,
  term: true,
  reference: false,
  correction: false,
  page: true,
} satisfies Record<Kind, boolean>;

export const OWN_VOICE: ReadonlySet<Kind> = new Set(KIND_NAMES.filter((kind) => SPEAKS[kind]));

/** Fields that hold words of others by their nature: passages are checked as such, and names are names. */
const WORDS_OF_OTHERS = new Set(['exact', 'prefix', 'suffix', 'aliases', 'nativeName', 'renderings', 'sameAs', 'loadedWords']);
/** The same for texts; what else stands in an original is the dossier's. */
const TEXTS_OF_OTHERS = new Set(['original', 'literal', 'rendered']);

/** Whether the text at this path of the data is in the dossier's own words. */
export const isOwnWords = (path: readonly PropertyKey[]): boolean =>
  !path.some((key) => WORDS_OF_OTHERS.has(String(key))) && !TEXTS_OF_OTHERS.has(String(path.at(-1)));

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
