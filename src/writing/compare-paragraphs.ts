/** Brings the paragraphs of a text side by side with those of an earlier form of it. */
import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Paragraph } from '../text/paragraphs.ts';

/** Two paragraphs with less in common, as a share of the longer one, are two. */
const SAME_PARAGRAPH = 0.4;
/** By itself the library knows words of Latin letters only. */
const intlSegmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** In the order of the new text; what is gone stands where it stood. */
export function compareParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphRow[] {
  const rows: ParagraphRow[] = [];
  let [from, to] = [0, 0];
  let removed: Paragraph[] = [];
  for (const { count, removed: isRemoved, added } of diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  )) {
    if (isRemoved) {
      removed = before.slice(from, (from += count));
      continue;
    }
    const fresh = after.slice(to, (to += count));
    rows.push(
      ...(added
        ? pair(removed, fresh)
        : [...removed.map((gone) => ({ before: gone })), ...alike(before.slice(from, (from += count)), fresh)]),
    );
    removed = [];
  }
  return [...rows, ...removed.map((gone) => ({ before: gone }))];
}

const alike = (before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphRow[] =>
  after.flatMap((paragraph, index) => (before[index] ? [{ before: before[index], after: paragraph }] : []));

/** Paragraphs that were changed stay in their order: each is the next one that it has enough in common with. */
function pair(removed: readonly Paragraph[], added: readonly Paragraph[]): ParagraphRow[] {
  const rows: ParagraphRow[] = [];
  let next = 0;
  for (const paragraph of added) {
    const found = removed.findIndex((old, index) => index >= next && shareInCommon(old.text, paragraph.text) >= SAME_PARAGRAPH);
    const old = found === -1 ? undefined : removed[found];
    if (!old) {
      rows.push({ after: paragraph });
      continue;
    }
    rows.push(...removed.slice(next, found).map((gone) => ({ before: gone })), { before: old, after: paragraph });
    next = found + 1;
  }
  return [...rows, ...removed.slice(next).map((gone) => ({ before: gone }))];
}

function shareInCommon(a: string, b: string): number {
  const common = wordsBetween(a, b).reduce((sum, { type, text }) => (type === 'same' ? sum + text.length : sum), 0);
  return common / Math.max(a.length, b.length);
}

/** The words of both texts in order: in both, only in the old one, only in the new one. */
export const wordsBetween = (before: string, after: string): DifferentWords[] =>
  diffWordsWithSpace(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    type: added ? 'new' : removed ? 'old' : 'same',
    text: value,
  }));

export interface DifferentWords {
  type: 'same' | 'old' | 'new';
  text: string;
}

/** A paragraph in both texts, or in one of them. */
export interface ParagraphRow {
  before?: Paragraph;
  after?: Paragraph;
}
