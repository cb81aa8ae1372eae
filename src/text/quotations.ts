/** Finds what stands in double quotation marks, because that is what a text says somebody else said. */

/** Each mark that opens a quotation, with the marks that close it. `”` and `»` open too where nothing is open: ”så”, »so«. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '”': '”', '»': '«', '「': '」', '『': '』' };
/** Every mark that opens or closes a quotation. */
const MARK = new RegExp(`[${Object.entries(CLOSING).flat().join('')}]`, 'g');
const OPENS_WITHIN = '“„«';
/** Marks that can be a stray or mean inches, and so are no quotation unless they are closed. */
const STRAY = /[”»]|(?<=\d)"/uy;
/** A comma or full stop that typography puts inside the marks belongs to the sentence around. */
const CLOSING_POINT = /[,.;:]$/u;

/**
 * The outermost quotations of a text in order. `start` and `end` enclose the words without the marks.
 * A quotation that is never closed goes on to the end of the text: so does the reader take it.
 */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  const strays = new Set<string>();
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1)) {
    const mark = text.charAt(at);
    if (!Object.hasOwn(CLOSING, mark) || strays.has(mark)) continue;
    const close = closingOf(text, at);
    STRAY.lastIndex = at;
    if (close === text.length && STRAY.test(text)) {
      strays.add(mark);
      continue;
    }
    const inner = text.slice(at + 1, close);
    const start = at + 1 + (inner.length - inner.trimStart().length);
    const words = inner.trim();
    if (words !== '') found.push({ words: words.replace(CLOSING_POINT, ''), start, end: start + words.length });
    at = close;
  }
  return found;
}

/** Where the next mark stands; the length of the text when there is none. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? text.length;
}

/** Where the quotation opened at `start` is closed, those inside it being closed before; the end of the text if it never is. */
function closingOf(text: string, start: number): number {
  const open = [text.charAt(start)];
  for (let at = nextMark(text, start + 1); at < text.length; at = nextMark(text, at + 1)) {
    const mark = text.charAt(at);
    const innermost = open.at(-1) ?? '';
    if (CLOSING[innermost]?.includes(mark)) {
      open.pop();
      if (open.length === 0) return at;
    } else if (innermost !== '"' && OPENS_WITHIN.includes(mark)) {
      open.push(mark);
    }
  }
  return text.length;
}

export interface Quotation {
  words: string;
  start: number;
  end: number;
}
