/** From the lines of pages to paragraphs: what is told on every page is left out, hyphens at the ends of lines are joined. */

/** Two lines further apart than this, as a share of the usual distance, are two paragraphs. */
const WIDE_GAP = 1.35;
/** A first line is set in by at least this share of its height. */
const INDENT = 0.7;
/** The last line of a paragraph is shorter than this share of the widest. */
const SHORT = 0.85;
/** What stands on so many pages alike is no part of the article. */
const REPEATED = 3;
const PAGE_NUMBER = /^(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?$/iu;
const ENDS_SENTENCE = /[.!?…:]["”’'»)\]]*$/u;
const BROKEN_WORD = /(?<word>\p{L}+)[-\u00ad\u2010]$/u;

/** The paragraphs of the pages in order, each as one line. */
export function joinLines(pages: readonly (readonly Line[])[]): string[] {
  const kept = withoutRepeated(pages);
  const whole = kept.flat().map(({ text }) => text);
  const paragraphs: string[] = [];
  const measure = measureOf(kept);
  for (const lines of kept) {
    lines.forEach((line, index) => {
      const previous = lines[index - 1];
      const before = paragraphs.at(-1);
      const isNew = before === undefined || (previous ? beginsParagraph(previous, line, measure) : ENDS_SENTENCE.test(before));
      if (isNew) paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = joined(before, line.text, whole);
    });
  }
  return paragraphs;
}

function beginsParagraph(previous: Line, line: Line, { gap, left, widest }: Measure): boolean {
  const distance = previous.y - line.y;
  const ends = ENDS_SENTENCE.test(previous.text);
  // The next column begins further up.
  if (distance <= 0) return ends;
  if (distance > gap * WIDE_GAP || Math.abs(previous.size - line.size) > 1) return true;
  const isSetIn = line.start - left > line.size * INDENT && line.start - previous.start > line.size * INDENT;
  return (isSetIn && ends) || (ends && previous.end - previous.start < widest * SHORT && /^[\p{Lu}\p{N}"“‘'«„(]/u.test(line.text));
}

/** A word that was broken is joined; one that has its hyphen elsewhere keeps it. */
function joined(before: string, next: string, whole: readonly string[]): string {
  const word = BROKEN_WORD.exec(before)?.groups?.['word'];
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (word === undefined || rest === undefined) return `${before} ${next}`;
  const withHyphen = `${word}-${rest}`;
  return whole.some((text) => text.includes(withHyphen)) ? `${before}${next}` : `${before.slice(0, -1)}${next}`;
}

function withoutRepeated(pages: readonly (readonly Line[])[]): Line[][] {
  const counts = new Map<string, number>();
  const shape = ({ text }: Line) => text.replace(/\d+/gu, '#');
  const edges = (lines: readonly Line[]) => new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(shape));
  for (const lines of pages) for (const text of edges(lines)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return pages.map((lines) =>
    lines.filter((line, index) => {
      const isEdge = index < 2 || index >= lines.length - 2;
      return !isEdge || !(PAGE_NUMBER.test(line.text) || (counts.get(shape(line)) ?? 0) >= REPEATED);
    }),
  );
}

/** How the whole is set, as one page may hold two lines. */
function measureOf(pages: readonly (readonly Line[])[]): Measure {
  const gaps = pages.flatMap((lines) =>
    lines.flatMap((line, index) => {
      const distance = (lines[index - 1]?.y ?? line.y) - line.y;
      return distance > 0 ? [distance] : [];
    }),
  );
  const lines = pages.flat();
  return {
    gap: median(gaps),
    left: median(lines.map(({ start }) => start)),
    widest: Math.max(0, ...lines.map(({ start, end }) => end - start)),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

interface Measure {
  gap: number;
  left: number;
  widest: number;
}

/** A line of a page, in points from its lower left corner. */
export interface Line {
  text: string;
  start: number;
  end: number;
  y: number;
  /** Height of its letters. */
  size: number;
}
