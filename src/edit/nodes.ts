/** Where the parts of YAML and JSON stand in their text. */
import { isCollection, isNode, isScalar, type Document, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from './changes.ts';

/** The node at a path; nothing where there is none. */
export const nodeAt = (document: Document.Parsed, path: Path): unknown =>
  path.length === 0 ? document.contents : document.getIn(path, true);

/** The number of a field among those of a map; -1 where it is not there. */
export const indexOfKey = (map: YAMLMap, key: string): number => map.items.findIndex((pair) => keyOf(pair) === key);

export const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

/** Where a node begins. */
export function startOf(node: unknown): number {
  if (!isNode(node) || !node.range) throw new Error('A node has no place in its text.');
  return node.range[0];
}

/** Where the last sign of a node ends: comments and blank lines below a list are no part of it. */
export function endOf(node: unknown): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    if (last !== undefined) return isNode(last) ? endOf(last) : endOfPair(last as Pair);
  }
  if (!isNode(node) || !node.range) throw new Error('A node has no place in its text.');
  return node.range[1];
}

/** Where a field ends, with its value. */
export const endOfPair = ({ key, value }: Pair): number => endOf(isNode(value) ? value : key);

/** The column of the fields of a map or of the dashes of a list, counted from 0. */
export function columnOf(node: YAMLMap | YAMLSeq): number {
  const token = node.srcToken;
  return token && 'indent' in token ? token.indent : 0;
}

/** The offset of the dash of each item of a list; nothing where one does not begin a line. */
export function dashesOf(list: YAMLSeq, text: string): number[] | undefined {
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return undefined;
  const dashes = token.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset));
  const isAlone = dashes.every((dash) => text.slice(startOfLine(text, dash), dash).trim() === '');
  return isAlone && dashes.length === list.items.length ? dashes : undefined;
}

/** Whether a node stands between brackets, so that it cannot use lines of its own. */
export function isInBrackets(document: Document.Parsed, path: Path): boolean {
  return path.some((_, length) => {
    const node = nodeAt(document, path.slice(0, length));
    return isCollection(node) && node.flow === true;
  });
}

/** A value that is written out, as a text, a number or a word. */
export const isWritten = (node: unknown): node is Scalar => isScalar(node) && node.value !== null;

export const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the next line begins; the offset itself where it begins a line. */
export function endOfLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
