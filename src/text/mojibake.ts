/**
 * Finds text in UTF-8 that was read as windows-1252 (Encoding Standard, 9), as “MÃ¼ller” for “Müller”: the bytes of one character
 * have become two characters or three. Only what no language writes is taken for one.
 */

/** Each character of windows-1252 by its byte. */
const CHARACTERS = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
const BYTES = new Map(Array.from(CHARACTERS, (character, byte) => [character, byte]));
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** What a byte behind the first can have become (80 to BF), as the inside of a class. */
const BEHIND = CHARACTERS.slice(0x80, 0xc0).replaceAll(/[\]\\^-]/g, '\\$&');
/** The same without quotation marks, dashes and other signs that may well stand behind a capital. */
const SIGNS_BEHIND = '\u0081\u008d\u008f\u0090\u009dŸœž¡¢£¤¥¦§¨©ª¬\u00ad®¯°±²³´µ¶·¸¹º¼½¾¿';
/** The last byte of a closing mark is invisible, and gets lost. */
const CLOSED = 'â€';
/** Letters of the Latin script with marks; punctuation; letters of Greek, Cyrillic, Hebrew and Arabic, of which one alone may be chance. */
const GARBLED = new RegExp(`(?:[ÂÃÄÅ][${SIGNS_BEHIND}]|â[€‚„][${BEHIND}]|(?:[ÎÏÐÑÒÓ×ØÙÚÛ][${BEHIND}]){2,})+|${CLOSED}`, 'g');

const BETWEEN_BLANKS = /\S+/g;
/** Punctuation of ASCII around a word. */
const EDGE = `"'()[].,:;!?`;

/** The garbled words of a text, in their order. */
export function mojibakeIn(text: string): Mojibake[] {
  // Hardly any text holds one.
  if (text.search(GARBLED) === -1) return [];
  return Array.from(text.matchAll(BETWEEN_BLANKS), ({ 0: between, index }) => {
    const [from, to] = withoutEdges(between);
    const word = between.slice(from, to);
    return { word, start: index + from, meant: word.replaceAll(GARBLED, (part) => decoded(part) ?? part) };
  }).filter(({ word, meant }) => meant !== word);
}

/** Where the word begins in what stands between blanks, and where it ends. */
function withoutEdges(between: string): [from: number, to: number] {
  let [from, to] = [0, between.length];
  while (from < to && EDGE.includes(between.charAt(from))) from++;
  while (to > from && EDGE.includes(between.charAt(to - 1))) to--;
  return [from, to];
}

/** What was meant; nothing where the bytes are no UTF-8. */
function decoded(garbled: string): string | undefined {
  try {
    return UTF_8.decode(Uint8Array.from(garbled, (character) => BYTES.get(character) ?? 0));
  } catch {
    return garbled === CLOSED ? '”' : undefined;
  }
}

export interface Mojibake {
  /** From blank to blank, without punctuation around it. */
  word: string;
  /** Where it begins, in UTF-16 code units. */
  start: number;
  /** The word as it was before. */
  meant: string;
}
