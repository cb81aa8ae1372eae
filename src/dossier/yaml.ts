/** YAML and JSON with the place of every value, so that a message can name line and column. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { mistakesIn, type Mistake } from './yaml-mistakes.ts';

/** Parses YAML 1.2 (JSON is part of it). `firstLine` is the line of the file on which the text begins. */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const mistakes = mistakesIn(document, text);
  if (mistakes.length === 0)
    return { type: 'parsed', data: document.toJS() as unknown, locate: (path, what = 'value') => at(offsetOf(document, path, what)) };
  // One slip often gives several errors on its line; the first says what it is.
  const errors = new Map(
    mistakes
      .map((mistake) => ({ ...mistake, ...at(mistake.offset) }))
      .toReversed()
      .map((error) => [error.line, error]),
  );
  return { type: 'invalid', errors: [...errors.values()].toReversed().map(({ offset: _, ...error }) => error) };
}

/** The offset of the value at a path, of its key, or of the nearest thing that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[], what: 'key' | 'value'): number {
  for (let length = path.length; length >= 0; length--) {
    const part = path.slice(0, length).map((key) => (typeof key === 'symbol' ? String(key) : key));
    const key = what === 'key' || length < path.length ? keyNode(document, part) : undefined;
    const node = key ?? document.getIn(part, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function keyNode(document: Document, path: readonly (string | number)[]) {
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const key = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))?.key;
  return isNode(key) ? key : undefined;
}

/** A place in a file; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Gives the place of the value (or key) at a path of the data. */
export type Locate = (path: readonly PropertyKey[], what?: 'key' | 'value') => Position;

export type ParsedYaml =
  | { type: 'parsed'; data: unknown; locate: Locate }
  | { type: 'invalid'; errors: { mistake: Mistake; line: number; column: number; detail: string }[] };
