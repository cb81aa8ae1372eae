/**
 * Folding for comparison. Two texts that a reader would call the same words must fold to the same string,
 * and every place in the folded string must lead back to the raw text, because what is shown is always the raw text.
 */

const WHITE_SPACE = /^\s+$/u;
const SOFT_HYPHEN = '\u00ad';
const QUOTATION_MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '〝': '"',
  '〞': '"',
  '〟': '"',
  '❝': '"',
  '❞': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  ʼ: "'",
};

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Folds a text: NFC, every run of white space to one blank, curly quotation marks to straight ones, soft hyphens dropped, Latin
 * letters in joined or wide forms as plain ones.
 * White space at either end is dropped. The map is kept per grapheme, so no slice of the raw text splits one.
 */
export function fold(raw: string): FoldedText {
  return SIMPLE.test(raw) ? foldSimple(raw) : foldGraphemes(raw);
}

/**
 * Letters, signs and blanks of Latin texts: each is a grapheme of its own and composed already. Without any other character, as
 * in most texts, nothing must be segmented.
 */
const SIMPLE = /^[\u0000-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;
const BLANK = /\s/;

function foldSimple(raw: string): FoldedText {
  const [starts, ends] = [new Int32Array(raw.length), new Int32Array(raw.length)];
  let [text, length, blank] = ['', 0, -1];
  const push = (unit: string, start: number, end: number) => {
    starts[length] = start;
    ends[length] = end;
    length++;
    text += unit;
  };
  for (let at = 0; at < raw.length; at++) {
    const character = raw.charAt(at);
    if (BLANK.test(character)) {
      if (blank === -1) blank = at;
      continue;
    }
    if (blank !== -1 && length > 0) push(' ', blank, at);
    blank = -1;
    push(QUOTATION_MARKS[character] ?? character, at, at + 1);
  }
  return { raw, text, starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

function foldGraphemes(raw: string): FoldedText {
  const { text: visible, at } = withoutSoftHyphens(raw);
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let blank: { start: number; end: number } | undefined;

  const push = (units: string, start: number, end: number) => {
    for (let i = 0; i < units.length; i++) {
      starts.push(i === 0 ? start : INSIDE);
      ends.push(i === units.length - 1 ? end : INSIDE);
    }
    text += units;
  };

  for (const { segment, index } of graphemes.segment(visible)) {
    const [start, end] = [at(index), at(index + segment.length - 1) + 1];
    if (WHITE_SPACE.test(segment)) {
      blank = { start: blank?.start ?? start, end };
      continue;
    }
    if (blank && text !== '') push(' ', blank.start, blank.end);
    blank = undefined;
    push(foldGrapheme(segment), start, end);
  }
  return { raw, text, starts, ends };
}

/** Folds a text when only the result is needed, not the way back. */
export const foldText = (raw: string): string =>
  SIMPLE.test(raw)
    ? raw
        .replace(/\s+/g, ' ')
        .trim()
        .replace(MARKS, (mark) => QUOTATION_MARKS[mark] ?? mark)
    : foldGraphemes(raw).text;

const MARKS = new RegExp(`[${Object.keys(QUOTATION_MARKS).join('')}]`, 'g');

/**
 * Leads a span of the folded text back to the raw text.
 * Returns `{ type: 'inside' }` when an end of the span lies within a grapheme of the raw text.
 */
export function toRaw(folded: FoldedText, start: number, end: number): RawSpan {
  const rawStart = folded.starts[start] ?? INSIDE;
  const rawEnd = folded.ends[end - 1] ?? INSIDE;
  return rawStart === INSIDE || rawEnd === INSIDE ? { type: 'inside' } : { type: 'span', start: rawStart, end: rawEnd };
}

function foldGrapheme(grapheme: string): string {
  const composed = grapheme.normalize(TYPESET.test(grapheme) ? 'NFKC' : 'NFC');
  return QUOTATION_MARKS[composed] ?? composed;
}

/** Latin letters that are only set otherwise: joined ones, which PDFs are full of, and those as wide as an ideograph. */
const TYPESET = /^[\ufb00-\ufb06\uff01-\uff5e]/;

/** Dropped before graphemes are told apart, because what stands on either side of a soft hyphen may be one. `at` gives the offset in `raw`. */
function withoutSoftHyphens(raw: string): { text: string; at: (index: number) => number } {
  if (!raw.includes(SOFT_HYPHEN)) return { text: raw, at: (index) => index };
  const kept = Array.from({ length: raw.length }, (_, index) => index).filter((index) => raw[index] !== SOFT_HYPHEN);
  return { text: raw.replaceAll(SOFT_HYPHEN, ''), at: (index) => kept[index] ?? raw.length };
}

/** Marks a folded unit that is not the first (or last) of its grapheme. */
const INSIDE = -1;

/** A folded text with its way back. `starts[i]` and `ends[i]` are offsets into `raw` in UTF-16 code units, or -1 inside a grapheme. */
export interface FoldedText {
  readonly raw: string;
  readonly text: string;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

export type RawSpan = { type: 'span'; start: number; end: number } | { type: 'inside' };
