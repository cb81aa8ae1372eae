/** The format that a `dossier.yaml` names. */
import { parseYaml, type Locate } from '../dossier/yaml.ts';
import { anyFormat } from '../schemas/format.ts';
import { lineStarts } from '../text/lines.ts';

const NUMBER = /^\d+/;
/** What may stand before the first field: a byte order mark, and the line that begins a YAML document. */
const BEGINNING = /^\ufeff?(?:---[ \t]*\r?\n)?/;
const FIRST_LINE_END = /\r?\n/;

/** Reads the format, whether or not this program knows it. */
export function readFormat(text: string): WrittenFormat {
  const yaml = parseYaml(text);
  if (yaml.type === 'invalid' || !isObject(yaml.data)) return { type: 'unreadable' };
  const format = anyFormat().safeParse(yaml.data['format']);
  if (!format.success) return { type: 'unreadable' };
  return 'format' in yaml.data
    ? { type: 'read', format: format.data, offset: offsetOf(text, yaml.locate) }
    : { type: 'read', format: format.data };
}

/**
 * The text with another format, and with nothing else changed.
 * @throws Error for a text in which the number cannot be replaced, such as one in braces that has none.
 */
export function withFormat(text: string, format: number): string {
  const written = readFormat(text);
  const changed = written.type === 'read' && written.offset !== undefined ? replaced(text, written.offset, format) : added(text, format);
  const after = readFormat(changed);
  if (after.type !== 'read' || after.format !== format) {
    throw new Error('The format in dossier.yaml cannot be changed. Write it on a line of its own, such as `format: 1`.');
  }
  return changed;
}

const replaced = (text: string, offset: number, format: number): string =>
  text.slice(0, offset) + text.slice(offset).replace(NUMBER, String(format));

function added(text: string, format: number): string {
  const [beginning = ''] = BEGINNING.exec(text) ?? [];
  const [lineEnd = '\n'] = FIRST_LINE_END.exec(text) ?? [];
  return `${beginning}format: ${format}${lineEnd}${text.slice(beginning.length)}`;
}

function offsetOf(text: string, locate: Locate): number {
  const { line, column } = locate(['format']);
  return (lineStarts(text)[line - 1] ?? 0) + column - 1;
}

const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;

/** `offset` is where the number stands; none where none is written, which counts as the first format. */
type WrittenFormat = { type: 'unreadable' } | { type: 'read'; format: number; offset?: number };
