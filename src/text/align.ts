/** Leads from a text as a parser gives it back to the text as it was written, over escapes, line ends and indentation. */

/** What a parser drops: the sign of an escape, indentation, the mark of a block quotation, the second of two single quotes. */
const DROPPED = /[\\\s>'`]/;
const WHITE_SPACE = /\s/;
/** What is set in the place of a straight mark. */
const SET: Readonly<Record<string, string>> = { '"': '“”„«»', "'": '’' };
const AMPERSAND = /&(?:amp|#38|#x26);/iy;
/** What a parser puts one character for: an entity of Markdown, an escape of YAML or JSON. */
const ESCAPED = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});|\\(?:u[\da-f]{4}|x[\da-f]{2}|[a-z])/iy;

/**
 * Where the character at `offset` of `value` stands in `written`, when `value` was read from `written` beginning at `start`.
 * All in UTF-16 code units. Where the two cannot be brought together, the result is near, not exact.
 */
export function alignedOffset(written: string, start: number, value: string, offset: number): number {
  let at = start;
  for (let index = 0; ; index++) {
    const length = lengthAt(written, at, value.charAt(index));
    if (length === 0 && at < written.length) {
      // Dropped by the parser: the same character of the value is looked for one further.
      at++;
      index--;
      continue;
    }
    if (index >= offset || at >= written.length) return Math.min(at, written.length);
    at += length;
  }
}

/** How many units of `written` stand for the character; 0 when the parser dropped the one that is there. */
function lengthAt(written: string, at: number, character: string): number {
  const there = written.charAt(at);
  AMPERSAND.lastIndex = at;
  const [ampersand] = AMPERSAND.exec(written) ?? [];
  if (ampersand !== undefined && character === '&') return ampersand.length;
  if (there === character || SET[there]?.includes(character) || (WHITE_SPACE.test(there) && WHITE_SPACE.test(character))) return 1;
  ESCAPED.lastIndex = at;
  const [escaped] = ESCAPED.exec(written) ?? [];
  if (escaped !== undefined) return escaped.length;
  return DROPPED.test(there) ? 0 : 1;
}
