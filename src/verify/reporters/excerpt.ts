/** The line of an issue, as a terminal shows it, with a caret below the place. */
import stringWidth from 'string-width';
import { printable } from '../../text/printable.ts';

/** Where a line holds letters that run from right to left, a terminal decides where each is seen. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LINE_END = /\r?\n/;
/** A line without anything, or where the fields begin: what is said of it is meant of the file. */
const SHOWS_NOTHING = /^(?:\s*|-{3}\s*)$/;
const TAB = '    ';
/** Of a long line, this part of what is shown stands before the place. */
const BEFORE = 1 / 3;
const ELLIPSIS = '…';

/**
 * The line at a place, counted from 1, and below it a caret; nothing where the text has no such line, or an empty one. Neither
 * is wider than `width` cells of a terminal. In a line that runs from right to left the words stand below, because no caret
 * could be trusted.
 */
export function excerptAt(text: string, { line, column }: { line: number; column: number }, width: number): string[] {
  const written = text.split(LINE_END)[line - 1] ?? '';
  if (SHOWS_NOTHING.test(written)) return [];
  const cells = cellsNear(written, column);
  const found = cells.findIndex(({ end }) => end >= column);
  const at = found === -1 ? cells.length : found;
  const { shown, before } = windowOn(cells, at, width - 2 * ELLIPSIS.length);
  if (RIGHT_TO_LEFT.test(written)) {
    const words = cells.slice(at, at + WORDS).map(({ text }) => text);
    return words.length === 0 ? [shown] : [shown, `^ ${words.join('').trim()}${at + WORDS < cells.length ? ELLIPSIS : ''}`];
  }
  return [shown, `${' '.repeat(before)}^`];
}

/** How many characters from the place on are shown, where there is no caret. */
const WORDS = 24;

/**
 * What readers see as one character, with the cells it takes; `end` is the column of its last code unit. Of a line as long as a file
 * can be, only what is near the place: more than any terminal is wide.
 */
function cellsNear(line: string, column: number): Cell[] {
  let end = Math.max(0, column - NEAR);
  return Array.from(new Intl.Segmenter().segment(line.slice(end, column + NEAR)), ({ segment }) => {
    end += segment.length;
    const text = segment === '\t' ? TAB : printable(segment);
    return { text, end, width: stringWidth(text) };
  });
}

/** In UTF-16 code units, on either side of a place. */
const NEAR = 2_000;

/** The part of a line that fits, round the place, and how many cells of it stand before the place. */
function windowOn(cells: readonly Cell[], at: number, width: number): { shown: string; before: number } {
  const whole = sum(cells);
  let from = 0;
  if (whole > width) {
    // Near its end there is less behind the place to be shown, and more before it.
    const room = Math.max(width * BEFORE, width - sum(cells.slice(at)));
    for (let before = sum(cells.slice(0, at)); before > room; from++) before -= cells[from]?.width ?? 0;
  }
  let to = from;
  for (let used = 0; to < cells.length && used + (cells[to]?.width ?? 0) <= width; to++) used += cells[to]?.width ?? 0;
  const [cutBefore, cutBehind] = [from > 0 ? ELLIPSIS : '', to < cells.length ? ELLIPSIS : ''];
  const text = cells
    .slice(from, to)
    .map((cell) => cell.text)
    .join('');
  return { shown: `${cutBefore}${text}${cutBehind}`, before: cutBefore.length + sum(cells.slice(from, at)) };
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { width }) => total + width, 0);

interface Cell {
  text: string;
  end: number;
  width: number;
}
