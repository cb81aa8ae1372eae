/** YAML and JSON with the place of every value, so that a message can name line and column. */
import { isMap, isNode, isScalar, parseDocument, type Document, type Tags } from 'yaml';
import { alignedOffset } from '../text/align.ts';
import { lineStarts, placeAt } from '../text/lines.ts';
import { mistakesIn, type Mistake } from './yaml-mistakes.ts';

/** Parses YAML 1.2 (JSON is part of it). Numbers are decimal: `0x7CF` and `1.8e3`, which no field holds, stay texts. */
export function parseYaml(text: string, { firstLine = 1, isFrontMatter = false }: YamlPlace = {}): ParsedYaml {
  const starts = lineStarts(text);
  const document = parseDocument(text, OPTIONS);
  const at = (offset: number): Position => {
    const { line, column } = placeAt(starts, offset);
    return { line: line + firstLine - 1, column };
  };
  const mistakes = mistakesIn(document, text, isFrontMatter);
  if (mistakes.length === 0) {
    const locate: Locate = (path, what = 'value') =>
      at(typeof what === 'number' ? offsetWithin(document, text, path, what) : offsetOf(document, path, what));
    return { type: 'parsed', data: document.toJS() as unknown, locate };
  }
  // One slip often gives several errors on its line; the first says what it is.
  const byLine = Map.groupBy(mistakes, ({ offset }) => at(offset).line);
  return {
    type: 'invalid',
    errors: [...byLine.values()].flatMap(([mistake]) => {
      if (!mistake) return [];
      const { first, offset, ...said } = mistake;
      return [{ ...said, ...at(offset), ...(first === undefined ? {} : { firstLine: at(first).line }) }];
    }),
  };
}

/** The syntax tree of the text, with the signs it was made of, for what changes it. `parseYaml` says whether it has mistakes. */
export const parseToEdit = (text: string): Document.Parsed => parseDocument(text, { ...OPTIONS, keepSourceTokens: true });

/** The offset of the value at a path, of its end, of its key, or of the nearest thing that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[], what: 'key' | 'value' | 'end'): number {
  for (let length = path.length; length >= 0; length--) {
    const part = path.slice(0, length).map((key) => (typeof key === 'symbol' ? String(key) : key));
    const key = what === 'key' || length < path.length ? keyNode(document, part) : undefined;
    const node = key ?? document.getIn(part, true);
    if (isNode(node) && node.range) return node.range[what === 'end' ? 1 : 0];
  }
  return 0;
}

/** The offset of a character of the text at a path, over quotes, escapes and folded lines. */
function offsetWithin(document: Document, text: string, path: readonly PropertyKey[], character: number): number {
  const start = offsetOf(document, path, 'value');
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string') return start;
  const [opening = ''] = OPENING.exec(text.slice(start, start + LONGEST_OPENING)) ?? [];
  return alignedOffset(text, start + opening.length, node.value, character);
}

/** What opens a text: a quote, or the line of a block (`>-`). */
const OPENING = /^(?:["']|[|>][-+\d]*[ \t]*(?:#.*)?\r?\n)/;
const LONGEST_OPENING = 200;

function keyNode(document: Document, path: readonly (string | number)[]) {
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const key = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1))?.key;
  return isNode(key) ? key : undefined;
}

/** Keys that are there twice are looked for by `mistakesIn`: the parser compares each with each. */
const OPTIONS = { prettyErrors: false, uniqueKeys: false, customTags: withoutForeignNumbers, logLevel: 'error' as const };

const FOREIGN_NUMBERS = new Set(['OCT', 'HEX', 'EXP']);

function withoutForeignNumbers(tags: Tags): Tags {
  return tags.filter((tag) => typeof tag === 'string' || !('format' in tag) || !FOREIGN_NUMBERS.has(tag.format ?? ''));
}

/** Where in a file the text of fields stands. */
export interface YamlPlace {
  /** The line of the file on which the text begins. Default: 1. */
  firstLine?: number;
  /** Whether it stands between two lines `---`, so that it cannot begin a document of its own. Default: false. */
  isFrontMatter?: boolean;
}

/** A place in a file; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Gives the place of the value at a path of the data, of what stands behind it, of its key, or of the character at an offset of its text. */
export type Locate = (path: readonly PropertyKey[], what?: 'key' | 'value' | 'end' | number) => Position;

export type ParsedYaml = { type: 'parsed'; data: unknown; locate: Locate } | { type: 'invalid'; errors: YamlError[] };

interface YamlError extends Position {
  mistake: Mistake;
  detail: string;
  /** The line in which the same field stands before; only for one that is there twice. */
  firstLine?: number;
}
