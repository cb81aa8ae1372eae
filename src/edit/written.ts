/** Values as they are written in a file, so that a person would have written them like that. */
import { Document, isScalar, isSeq, Scalar, visit } from 'yaml';

/** How a value is written. */
export interface Style {
  /** As JSON; else as YAML. */
  isJson: boolean;
  lineEnd: string;
}

/** A field with its value, in lines of which all but the first are indented by `column`; the last has its line end. */
export const writtenField = (key: string, value: unknown, column: number, style: Style): string =>
  indented(inBlocks({ [key]: value }), column, style);

/** An item of a list with its dash, in such lines. */
export const writtenItem = (value: unknown, column: number, style: Style): string => indented(inBlocks([value]), column, style);

/** A value between brackets or as JSON; lines below the first are indented by `column`. */
export function writtenInBrackets(value: unknown, column: number, { isJson, lineEnd }: Style): string {
  if (isJson) return withIndent(JSON.stringify(value, undefined, 2), column).replaceAll('\n', lineEnd);
  // Alone, a text would be written without regard to the brackets around it.
  const list = new Document([value]);
  if (isSeq(list.contents)) list.contents.flow = true;
  visit(list, {
    Scalar: (_, node) => {
      styleNew(node);
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const text = list.toString({ ...ON_ONE_LINE, flowCollectionPadding: true }).trim();
  return text.slice(1, -1).trim();
}

/** A field between brackets. */
export const writtenFieldInBrackets = (key: string, value: unknown, column: number, style: Style): string =>
  style.isJson
    ? `${JSON.stringify(key)}: ${writtenInBrackets(value, column, style)}`
    : `${writtenInBrackets(key, column, style)}: ${writtenInBrackets(value, column, style)}`;

/**
 * A text, number or word in the place of another, without a line end behind it. `column` is that of the fields or dashes around it;
 * `isAlone` says that nothing stands behind it on its line.
 */
export function writtenScalar(value: unknown, old: Scalar, column: number, isAlone: boolean, { lineEnd }: Style): string {
  const scalar = new Scalar(value);
  styleNew(scalar);
  const isText = typeof value === 'string';
  // A text in lines of its own may end with a line end.
  const keepsType = isText && !hasBlanksAround(isBlock(old) ? value.replace(/\n$/, '') : value);
  if (keepsType && old.type && old.type !== Scalar.PLAIN) scalar.type = old.type;
  if (keepsType && value.includes('\n') && !isBlock(scalar)) scalar.type = isAlone ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
  const width = isBlock(scalar) ? { lineWidth: FOLDED_AT - column } : ON_ONE_LINE;
  const field = new Document({ k: scalar }).toString({ ...ON_ONE_LINE, ...width });
  return withIndent(field.slice('k: '.length).trimEnd(), column).replaceAll('\n', lineEnd);
}

export const isBlock = ({ type }: Scalar): boolean => type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL;

function inBlocks(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && isScalar(node)) styleNew(node);
    },
  });
  return document.toString(ON_ONE_LINE);
}

/** Old programs read a bare `2020-01-05` as a moment in time. */
function styleNew(scalar: Scalar): void {
  if (typeof scalar.value !== 'string') return;
  if (/^\d{4}-\d{2}/.test(scalar.value)) scalar.type = Scalar.QUOTE_SINGLE;
  if (hasBlanksAround(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
}

/** Blanks and line ends at the ends of a text are seen by nobody unless they stand in quotes. */
const hasBlanksAround = (value: string): boolean => value.trim() !== value;

const FOLDED_AT = 120;
/** Lines are only folded where they were. */
const ON_ONE_LINE = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };

const indented = (text: string, column: number, { lineEnd }: Style): string => withIndent(text, column).replaceAll('\n', lineEnd);

/** Blank lines stay blank. */
const withIndent = (text: string, column: number): string => text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);
