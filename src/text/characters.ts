/** Whole characters (code points) at an offset in UTF-16 code units; `''` beyond the ends of the text. */

export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

export function characterBefore(text: string, offset: number): string {
  const code = text.codePointAt(offset - 2) ?? 0;
  return offset < 1 ? '' : code > 0xffff ? String.fromCodePoint(code) : text.charAt(offset - 1);
}
