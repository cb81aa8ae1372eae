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

/** The word that a place is in: what stands before and behind it up to a blank, and at its edges no punctuation of ASCII. */
const BEFORE = /\S*$/;
const BEHIND_BLANK = /^\S*/;
const EDGE = /^["'([]+|["')\].,:;!?]+$/g;

/** The garbled words of a text, in their order. */
export function mojibakeIn(text: string): Mojibake[] {
  const words = new Map<number, Mojibake>();
  for (const { 0: found, index } of text.matchAll(GARBLED)) {
    if (decoded(found) === undefined) continue;
    const blank = index - (BEFORE.exec(text.slice(0, index))?.[0].length ?? 0);
    const between = BEHIND_BLANK.exec(text.slice(blank))?.[0] ?? found;
    const word = between.replaceAll(EDGE, '');
    const start = blank + between.indexOf(word);
    words.set(start, { word, start, meant: word.replaceAll(GARBLED, (part) => decoded(part) ?? part) });
  }
  return [...words.values()];
}

/** What was meant; nothing where the bytes are no UTF-8. */
function decoded(garbled: string): string | undefined {
  try {
    return UTF_8.decode(Uint8Array.from(garbled, (character) => BYTES.get(character) ?? 0));
  } catch {
    return garbled === CLOSED ? '”' : undefined;
  }
}

interface Mojibake {
  /** From blank to blank, without punctuation around it. */
  word: string;
  /** Where it begins, in UTF-16 code units. */
  start: number;
  /** The word as it was before. */
  meant: string;
}
