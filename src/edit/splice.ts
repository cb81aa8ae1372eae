/** Makes changes in the text of YAML or JSON. What is not changed stays as it was, sign by sign: comments, order, quotes, line ends. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, type Document, type YAMLSeq } from 'yaml';
import { parseToEdit, parseYaml } from '../dossier/yaml.ts';
import { addToBrackets, reorderBrackets } from './brackets.ts';
import type { Change, ListItem, Path } from './changes.ts';
import { expectedAfter } from './expected.ts';
import {
  columnOf,
  dashesOf,
  endOf,
  endOfLine,
  endOfPair,
  indexOfKey,
  isInBrackets,
  isWritten,
  keyOf,
  nodeAt,
  startOf,
  startOfLine,
} from './nodes.ts';
import { isBlock, writtenField, writtenFieldInBrackets, writtenInBrackets, writtenItem, writtenScalar, type Style } from './written.ts';

/** A change that cannot be made without touching what is beside it. */
export class SpliceError extends Error {
  override name = 'SpliceError';
}

/**
 * Makes the changes one after the other.
 * @throws SpliceError when what comes of it would not hold exactly what was asked for. Nothing is then to be written.
 */
export function applyChanges(text: string, changes: readonly Change[], isJson: boolean): string {
  const style: Style = { isJson, lineEnd: text.includes('\r\n') ? '\r\n' : '\n' };
  const changed = changes.reduce((current, change) => applyChange(current, change, style), text);
  const [before, after] = [parseYaml(text), parseYaml(changed)];
  if (before.type !== 'parsed' || after.type !== 'parsed' || !isDeepStrictEqual(after.data ?? {}, expectedAfter(before.data, changes))) {
    throw new SpliceError('This cannot be changed here without changing more. Edit the file as text. Nothing was written.');
  }
  return changed;
}

function applyChange(text: string, change: Change, style: Style): string {
  const document = parseToEdit(text);
  switch (change.type) {
    case 'set':
      return setValue(text, document, change, style);
    case 'remove':
      return removeField(text, document, change.at, style);
    case 'order':
      return reorder(text, document, change.at, change.items, style);
  }
}

function setValue(text: string, document: Document.Parsed, change: Change & { type: 'set' }, style: Style): string {
  const { at, value } = change;
  const node = nodeAt(document, at);
  const key = at.at(-1);
  if (isWritten(node) && (typeof value !== 'object' || value === null)) {
    if (style.isJson || isInBrackets(document, at)) return replace(text, node, writtenInBrackets(value, 0, style));
    return setScalar(text, document, at, value, style);
  }
  if (typeof key === 'number') return reorder(text, document, at.slice(0, -1), itemsWith(document, at, value), style);
  const hasField = isMap(nodeAt(document, at.slice(0, -1))) && node !== undefined;
  const without = hasField ? removeField(text, document, at, style) : text;
  return addField(without, hasField ? parseToEdit(without) : document, change, style);
}

function setScalar(text: string, document: Document.Parsed, at: Path, value: unknown, style: Style): string {
  const node = nodeAt(document, at);
  const around = nodeAt(document, at.slice(0, -1));
  if (!isWritten(node)) throw new Error('There is no value to replace.');
  const column = isMap(around) || isSeq(around) ? columnOf(around) : 0;
  const old = text.slice(startOf(node), endOf(node));
  const behind = text.slice(endOf(node), endOfLine(text, endOf(node)));
  const written = writtenScalar(value, node, column, isBlock(node) || behind.trim() === '', style);
  if (!isBlock(node)) return replace(text, node, written);
  // The comment behind `>-` stays, and so does the line end that is part of such a text.
  const [, comment = ''] = /^[|>][-+\d]*([ \t]+#[^\r\n]*)/.exec(old) ?? [];
  const [first = '', ...lines] = written.split(style.lineEnd);
  return replace(text, node, [first + comment, ...lines].join(style.lineEnd) + (/\r?\n$/.exec(old)?.[0] ?? ''));
}

/** The items of a list with a value in the place of one of them. */
function itemsWith(document: Document.Parsed, at: Path, value: unknown): ListItem[] {
  const list = nodeAt(document, at.slice(0, -1));
  return isSeq(list) ? list.items.map((_, index): ListItem => (index === at.at(-1) ? { value } : index)) : [];
}

function addField(text: string, document: Document.Parsed, { at, value, before }: Change & { type: 'set' }, style: Style): string {
  const around = nodeAt(document, at.slice(0, -1));
  const key = String(at.at(-1));
  if (!isMap(around)) {
    if (at.length > 1 || around !== null)
      throw new SpliceError(`There is no place for ${key}. Edit the file as text. Nothing was written.`);
    return withLineEnd(text, style) + writtenField(key, value, 0, style);
  }
  const after = around.items.findLastIndex((pair) => before.includes(keyOf(pair)));
  if (around.flow) return addToBrackets(text, around, after, (column) => writtenFieldInBrackets(key, value, column, style), style);
  const column = columnOf(around);
  const written = writtenField(key, value, column, style);
  const previous = around.items[after];
  if (!previous) {
    const start = startOf(around);
    return text.slice(0, start) + written + ' '.repeat(column) + text.slice(start);
  }
  const end = endOfLine(text, endOfPair(previous));
  return withLineEnd(text.slice(0, end), style) + ' '.repeat(column) + written + text.slice(end);
}

function removeField(text: string, document: Document.Parsed, at: Path, style: Style): string {
  const around = nodeAt(document, at.slice(0, -1));
  const key = at.at(-1);
  if (!isMap(around) || typeof key !== 'string') throw new Error('Only a field can be removed.');
  const index = indexOfKey(around, key);
  const pair = around.items[index];
  if (!pair) throw new Error(`There is no ${key} to remove.`);
  if (around.flow) {
    return reorderBrackets(
      text,
      around,
      [...around.items.keys()].filter((other) => other !== index),
      style,
    );
  }
  const start = startOf(pair.key);
  const next = around.items[index + 1];
  const isBehindDash = text.slice(startOfLine(text, start), start).trim() !== '';
  if (isBehindDash)
    return text.slice(0, start) + (next ? text.slice(startOf(next.key)) : '{}' + text.slice(trimmedEnd(text, endOfPair(pair))));
  if (around.items.length === 1 && at.length > 1) {
    return text.slice(0, start) + '{}' + text.slice(trimmedEnd(text, endOfPair(pair)));
  }
  return text.slice(0, startOfLine(text, start)) + text.slice(endOfLine(text, endOfPair(pair)));
}

function reorder(text: string, document: Document.Parsed, at: Path, items: readonly ListItem[], style: Style): string {
  const list = nodeAt(document, at);
  if (list === null && at.length === 0) return withLineEnd(text, style) + writtenList(items, style);
  if (!isSeq(list)) throw new Error('There is no list to change.');
  if (list.flow) return reorderInBrackets(text, list, at, items, style);
  const dashes = dashesOf(list, text);
  if (!dashes) throw new SpliceError('A list in a list cannot be changed here. Edit the file as text. Nothing was written.');
  const column = columnOf(list);
  const ends = list.items.map((item) => endOfLine(text, endOf(item)));
  const starts = dashes.map((dash, index) => (index === 0 ? startOfLine(text, dash) : (ends[index - 1] ?? 0)));
  const chunks = items.map((item) =>
    typeof item === 'number'
      ? withLineEnd(text.slice(starts[item], ends[item]), style)
      : ' '.repeat(column) + writtenItem(item.value, column, style),
  );
  return text.slice(0, starts[0]) + chunks.join('') + text.slice(ends.at(-1));
}

function reorderInBrackets(text: string, list: YAMLSeq, at: Path, items: readonly ListItem[], style: Style): string {
  if (list.items.length === 0 && at.length === 0 && !style.isJson) return replace(text, list, writtenList(items, style).trimEnd());
  const isAppended = list.items.length > 0 && items.length > list.items.length && list.items.every((_, index) => items[index] === index);
  if (isAppended) {
    const added = items.slice(list.items.length);
    return added.reduceRight<string>((current, item) => {
      const value = typeof item === 'number' ? undefined : item.value;
      return addToBrackets(current, list, list.items.length - 1, (column) => writtenInBrackets(value, column, style), style);
    }, text);
  }
  const parts = items.map((item) => (typeof item === 'number' ? item : (column: number) => writtenInBrackets(item.value, column, style)));
  return reorderBrackets(text, list, parts, style);
}

const writtenList = (items: readonly ListItem[], style: Style): string => {
  const values = items.flatMap((item) => (typeof item === 'number' ? [] : [item.value]));
  return style.isJson ? writtenInBrackets(values, 0, style) + style.lineEnd : values.map((value) => writtenItem(value, 0, style)).join('');
};

const replace = (text: string, node: unknown, written: string): string => text.slice(0, startOf(node)) + written + text.slice(endOf(node));

const withLineEnd = (text: string, { lineEnd }: Style): string => (text === '' || text.endsWith('\n') ? text : text + lineEnd);

/** The end of a value without the line end that is part of a text in lines of its own. */
const trimmedEnd = (text: string, end: number): number => (text[end - 1] === '\n' ? end - (text[end - 2] === '\r' ? 2 : 1) : end);
