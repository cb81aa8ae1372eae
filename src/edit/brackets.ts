/** Changes lists and fields between brackets, in YAML and JSON. */
import { isPair, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { endOf, endOfPair, startOf } from './nodes.ts';
import type { Style } from './written.ts';

/** Adds a part behind the one with the number `after`, or as the first where it is -1. `write` gets the column of its lines. */
export function addToBrackets(
  text: string,
  node: YAMLMap | YAMLSeq,
  after: number,
  write: (column: number) => string,
  style: Style,
): string {
  const gap = gapsOf(text, node, style);
  const part = write(gap.column);
  const places = placesOf(node);
  const [first] = places;
  if (!first) return text.slice(0, startOf(node) + 1) + gap.first + part + gap.last + text.slice(endOf(node) - 1);
  const before = places[after];
  return before
    ? text.slice(0, before.end) + gap.between + part + text.slice(before.end)
    : text.slice(0, first.start) + part + gap.between + text.slice(first.start);
}

/** Leaves those parts that are named by their numbers, in that order, with new ones among them. */
export function reorderBrackets(
  text: string,
  node: YAMLMap | YAMLSeq,
  parts: readonly (number | ((column: number) => string))[],
  style: Style,
): string {
  const places = placesOf(node);
  const gap = gapsOf(text, node, style);
  const written = parts.map((part) => {
    if (typeof part === 'function') return part(gap.column);
    const place = places[part];
    return place ? text.slice(place.start, place.end) : '';
  });
  const inner = written.length === 0 ? '' : gap.first + written.join(gap.between) + gap.last;
  return text.slice(0, startOf(node) + 1) + inner + text.slice(endOf(node) - 1);
}

function placesOf(node: YAMLMap | YAMLSeq): { start: number; end: number }[] {
  return (node.items as unknown[]).map((item) =>
    isPair(item) ? { start: startOf(item.key), end: endOfPair(item as Pair) } : { start: startOf(item), end: endOf(item) },
  );
}

/** What stands between the brackets and their parts. Where there are none yet, JSON gets lines of its own. */
function gapsOf(text: string, node: YAMLMap | YAMLSeq, { isJson, lineEnd }: Style) {
  const places = placesOf(node);
  const [first, last] = [places[0], places.at(-1)];
  if (first && last) {
    const opening = text.slice(startOf(node) + 1, first.start);
    const closing = text.slice(last.end, endOf(node) - 1).replace(',', '');
    const hasLines = opening.includes('\n');
    const column = hasLines ? opening.length - opening.lastIndexOf('\n') - 1 : 0;
    return { first: opening, between: `,${hasLines ? opening : ' '}`, last: closing, column };
  }
  if (!isJson) return { first: ' ', between: ', ', last: ' ', column: 0 };
  const around = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', startOf(node)) + 1))?.[0] ?? '';
  const opening = `${lineEnd}${around}  `;
  return { first: opening, between: `,${opening}`, last: lineEnd + around, column: around.length + 2 };
}
