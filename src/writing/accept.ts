/** Plans that the text of a source as it is now counts as the one that was received. Pure. */
import { createHash } from 'node:crypto';
import type { FileChange } from '../dossier/change-folder.ts';
import type { ParsedDraft } from '../dossier/read.ts';
import { nodesOf } from '../markdown/each-node.ts';
import { readTypedLink } from '../markdown/typed-link.ts';
import { KINDS, type DataOf } from '../schemas/kinds.ts';
import { paragraphsOf, type Paragraph } from '../text/paragraphs.ts';
import { EntryError } from './entry-error.ts';
import { findEntry } from './find-entry.ts';
import { offsetOfText, placeIn, textOf, type Folder } from './folder.ts';
import type { ParagraphRow } from './compare-paragraphs.ts';
import { scalarLike } from './scalar.ts';
import { offsetAt } from './uses.ts';

const PARAGRAPH = /^p([1-9]\d*)$/;

/** Ids of the sources whose text is not the one that was received. */
export const changedSources = (folder: Folder): string[] =>
  folder.drafts.filter(({ kind }) => kind === 'source').flatMap(({ id }) => (stateOf(folder, id).type === 'changed' ? [id] : []));

/** @throws EntryError when there is no such source, or no text to take. */
export function stateOf(folder: Folder, id: string): TextState {
  const entry = findEntry(folder, 'source', id);
  const file = folder.files.get(pathOf(entry));
  if (file?.type !== 'file') throw new EntryError(`${pathOf(entry)} cannot be read. Nothing was changed.`);
  if (!entry.readable)
    throw new EntryError(`${entry.file} cannot be read, or the text beside it. Mend what the check says of it first. Nothing was changed.`);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const { sha256: recorded } = (entry.data ?? {}) as { sha256?: unknown };
  if (recorded === sha256) return { type: 'same' };
  return {
    type: 'changed',
    path: pathOf(entry),
    recorded: typeof recorded === 'string' ? recorded : undefined,
    change: withHash(folder, entry, sha256),
  };
}

/** The text of a source now, cut into the paragraphs that its page numbers. */
export function paragraphsNow(folder: Folder, id: string): Paragraph[] {
  const entry = findEntry(folder, 'source', id);
  return cut(entry, textOf(folder, pathOf(entry)));
}

/** The same for the text as it was. */
export const paragraphsBefore = (folder: Folder, id: string, text: string): Paragraph[] => cut(findEntry(folder, 'source', id), text);

/** The links to paragraphs that have another number now, or none. */
export function movedLinks({ drafts }: Folder, id: string, rows: readonly ParagraphRow[]): MovedLink[] {
  const numbers = new Map(rows.flatMap(({ before, after }) => (before ? [[before.number, after?.number] as const] : [])));
  return drafts.flatMap((draft) =>
    nodesOf(draft.tree, 'link').flatMap(({ url, position }): MovedLink[] => {
      const address = readTypedLink(url);
      if (address.type !== 'typed' || address.kind !== 'source' || address.id !== id) return [];
      const before = Number(PARAGRAPH.exec(address.fragment ?? '')?.[1]);
      const after = numbers.get(before);
      if (!numbers.has(before) || after === before) return [];
      return [{ file: draft.file, ...placeIn(draft.text, position?.start.offset ?? 0), before, after }];
    }),
  );
}

const pathOf = ({ file }: ParsedDraft): string => file.replace(/[^/]+$/, KINDS.source.text);

/** The fields may not be valid: a source without its hash is one that is to be accepted. */
function cut({ data }: ParsedDraft, text: string): Paragraph[] {
  const { paragraphs = 'blank-line', preamble, excerpt } = (data ?? {}) as Partial<DataOf<'source'>>;
  return paragraphsOf(
    text,
    paragraphs === 'line' ? 'line' : 'blank-line',
    typeof preamble === 'string' ? preamble : '',
    excerpt !== undefined,
  );
}

function withHash(folder: Folder, entry: ParsedDraft, sha256: string): FileChange {
  const { file: path } = entry;
  const text = textOf(folder, path);
  if (!('sha256' in ((entry.data ?? {}) as object))) {
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    return { type: 'replace', path, content: `${text}${text.endsWith('\n') ? '' : lineEnd}sha256: ${scalarLike('', sha256)}${lineEnd}` };
  }
  const before = offsetOfText(folder, entry);
  const [start, end] = [before + offsetAt(entry, ['sha256']), before + offsetAt(entry, ['sha256'], 'end')];
  return { type: 'replace', path, content: `${text.slice(0, start)}${scalarLike(text.slice(start, end), sha256)}${text.slice(end)}` };
}

export type TextState =
  | { type: 'same' }
  /** `recorded` is the SHA-256 of the text that was received, if one is written. */
  | { type: 'changed'; path: string; recorded: string | undefined; change: FileChange };

export interface MovedLink {
  file: string;
  line: number;
  column: number;
  /** Numbers of the paragraph; `after` is undefined when it is gone. */
  before: number;
  after: number | undefined;
}
