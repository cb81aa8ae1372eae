/** A file of the content folder as the editor opens it: its fields, its prose, and what they become when they are changed. */
import { createHash } from 'node:crypto';
import { decodeVerbatim } from '../dossier/read/decode.ts';
import { layoutFor } from '../dossier/read/layouts.ts';
import { splitFrontMatter } from '../dossier/read/mdx-layout.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { parseYaml } from '../dossier/yaml.ts';
import { KINDS, type Kind, type KindDescription } from '../schemas/kinds.ts';
import { asObject, withPlainLineEnds, type Answers } from './answers.ts';
import { changesBetween, type Change } from './changes.ts';
import { fieldsOf } from './fields.ts';
import { applyChanges, SpliceError } from './splice.ts';

/** Opens a file that can be read as text; nothing for what has no fields, such as the text of a source. */
export function open(file: ContentFile): OpenedFile | undefined {
  const owner = layoutFor(file.path);
  if (!owner || file.type !== 'file') return undefined;
  const description: KindDescription = KINDS[owner.kind];
  if (description.layout === 'folder' && !file.path.endsWith(`/${description.data}`)) return undefined;
  const decoded = decodeVerbatim(file);
  return decoded.type === 'text'
    ? { path: file.path, kind: owner.kind, hash: hashOf(file.bytes), ...read(decoded.text, description) }
    : undefined;
}

/** A file that is not there yet. */
export const blank = (path: string, kind: Kind): OpenedFile => ({
  path,
  kind,
  hash: '',
  ...read(KINDS[kind].layout === 'mdx' ? '---\n---\n\n' : '', KINDS[kind]),
});

/** What tells the bytes of a file from all others. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The data of an entry. `number` is that of an entry of a list, from 0; one that is not there yet is empty. */
export const dataOf = ({ data }: OpenedFile, number: number | undefined): Record<string, unknown> =>
  asObject(number === undefined ? data : (data as unknown[] | null)?.[number]);

/** How many entries a list has. */
export const countOf = ({ data }: OpenedFile): number => (Array.isArray(data) ? data.length : 0);

/**
 * The text of the file once it holds what a form holds; the same text where nothing differs.
 * @throws SpliceError when that cannot be written without changing more.
 */
export function textWith(file: OpenedFile, answers: Answers, number: number | undefined): string {
  const fields = file.text.slice(file.fieldsStart, file.fieldsEnd);
  const changes = changesOf(file, answers, number);
  const changed = changes.length === 0 ? fields : applyChanges(fields, changes, file.path.endsWith('.json'));
  const prose = proseWith(file, answers.get(PROSE));
  const between = file.text.slice(file.fieldsEnd, file.proseStart);
  const closed = prose === '' || between.endsWith('\n') || !file.hasProse ? between : between + lineEndOf(file.text);
  const text = file.text.slice(0, file.fieldsStart) + changed + closed + prose;
  const again = file.hasProse ? splitFrontMatter(withoutMark(text)) : undefined;
  if (file.hasProse && (!again || withoutMark(text).slice(again.proseStart) !== prose)) {
    throw new SpliceError('What you wrote would end the fields of the file too early. Nothing was written.');
  }
  return text;
}

/** The prose of a file as a form shows it. */
export const proseOf = ({ text, proseStart }: OpenedFile): string => withPlainLineEnds(text.slice(proseStart));

/** A text that was sent by a form, with the line ends of the text that it replaces. */
export const withLineEndsOf = (text: string, old: string): string => withPlainLineEnds(text).replaceAll('\n', lineEndOf(old));

/** The name of the input with the prose; no field is called so. */
export const PROSE = '#prose';

function changesOf(file: OpenedFile, answers: Answers, number: number | undefined): Change[] {
  const fields = fieldsOf(KINDS[file.kind].schema);
  if (number === undefined) return changesBetween(fields, file.data, answers);
  if (number < countOf(file)) return changesBetween(fields, dataOf(file, number), answers, [number]);
  const made = changesBetween(fields, {}, answers).flatMap((change) =>
    change.type === 'set' ? [[change.at[0], change.value] as const] : [],
  );
  const kept = Array.from({ length: countOf(file) }, (_, index) => index);
  return [{ type: 'order', at: [], items: [...kept, { value: Object.fromEntries(made) }] }];
}

function proseWith(file: OpenedFile, given: string | undefined): string {
  const old = file.text.slice(file.proseStart);
  if (given === undefined || !file.hasProse || withPlainLineEnds(given) === withPlainLineEnds(old)) return old;
  return withLineEndsOf(given.trim() === '' || given.endsWith('\n') ? given : `${given}\n`, file.text);
}

function read(text: string, { layout }: KindDescription) {
  const hasProse = layout === 'mdx';
  const mark = text.length - withoutMark(text).length;
  const parts = hasProse
    ? splitFrontMatter(withoutMark(text))
    : { fieldsStart: 0, fieldsEnd: text.length - mark, proseStart: text.length - mark };
  const [fieldsStart, fieldsEnd, proseStart] = parts
    ? [parts.fieldsStart + mark, parts.fieldsEnd + mark, parts.proseStart + mark]
    : [0, 0, 0];
  // The check reads a lone carriage return as a line end, which would not be the same text.
  const yaml =
    parts && !LONE_CARRIAGE_RETURN.test(text) ? parseYaml(text.slice(fieldsStart, fieldsEnd), { isFrontMatter: hasProse }) : undefined;
  const data = yaml?.type === 'parsed' ? yaml.data : undefined;
  const isList = layout === 'list';
  const hasForm = yaml?.type === 'parsed' && (data === null || (typeof data === 'object' && Array.isArray(data) === isList));
  return { text, hasProse, fieldsStart, fieldsEnd, proseStart, data, hasForm };
}

const LONE_CARRIAGE_RETURN = /\r(?!\n)/;

/** A text without the byte order mark that it may begin with. */
export const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

export interface OpenedFile {
  /** Relative to the content folder. */
  path: string;
  kind: Kind;
  /** Of its bytes; empty for a file that is not there yet. */
  hash: string;
  /** The whole file. */
  text: string;
  hasProse: boolean;
  /** Where its fields and its prose stand in the text. */
  fieldsStart: number;
  fieldsEnd: number;
  proseStart: number;
  /** What its fields hold; of a list, all entries. */
  data: unknown;
  /** Whether a form can show its fields; else it can only be changed as text. */
  hasForm: boolean;
}
