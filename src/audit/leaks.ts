/** What must not be in a site: a source that may not be shown whole, and drafts. */
import { gunzipSync } from 'node:zlib';

const NO_LETTER = /[^\p{L}\p{N}]+/gu;
/** How JSON writes what is neither letter nor digit. */
const ESCAPE = /\\(?:u[\da-f]{4}|.)/gi;
const PACKED = /\.pf_fragment$/;
const PICTURE = /\.(?:png|woff2|jpe?g|webp|avif|gif|ico|pdf|wasm|pagefind|pf_(?:meta|index|filter))$/i;

/** Whether a file may hold a text that can be looked into. */
export const mayHoldText = (file: string): boolean => !PICTURE.test(file);

/** The words of a file that is no page. What Pagefind finds is packed. */
export function wordsIn(file: string, bytes: Uint8Array): string {
  return new TextDecoder().decode(PACKED.test(file) ? gunzipSync(bytes) : bytes).replaceAll(ESCAPE, ' ');
}

/** A text by its letters and digits alone, so that it is known in whatever form it is written. */
export const lettersOf = (text: string): string => text.normalize('NFC').replaceAll(NO_LETTER, '');

/** In letters and digits. What is shorter is a sentence: it may be cited whole, and other texts hold it by chance. */
const SHORTEST = 100;

/** Gives the function that names the sources of which a text, by its letters, holds every paragraph. A source of no more than a sentence is never named. */
export function wholeSources(sources: readonly GuardedSource[]): (letters: string) => string[] {
  const guarded = sources
    .map(({ id, paragraphs }) => ({ id, paragraphs: paragraphs.map(lettersOf) }))
    .filter(({ paragraphs }) => paragraphs.join('').length >= SHORTEST);
  return (letters) => guarded.filter(({ paragraphs }) => paragraphs.every((paragraph) => letters.includes(paragraph))).map(({ id }) => id);
}

/** A source of which no reader may see everything. */
export interface GuardedSource {
  id: string;
  paragraphs: readonly string[];
}
