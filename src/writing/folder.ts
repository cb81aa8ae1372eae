/** A content folder with the places of everything in it, for whoever is to change it. Pure: files in, files out. */
import { splitEditions } from '../dossier/editions.ts';
import type { Problem } from '../dossier/problem.ts';
import { languageOf, readFile, type FileReading, type FilesByPath, type ParsedDraft } from '../dossier/read.ts';
import { decodeVerbatim } from '../dossier/read/decode.ts';
import { layoutFor } from '../dossier/read/layouts.ts';
import type { FileChange } from '../dossier/change-folder.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { readRedirects, type Redirect } from '../dossier/redirects.ts';
import { REDIRECTS } from '../schemas/redirect.ts';
import { lineStarts, placeAt } from '../text/lines.ts';
import { printable } from '../text/printable.ts';
import { EntryError } from './entry-error.ts';

/** Files of which a part cannot be read: what points to an entry there would be missed. */
const HIDING: ReadonlySet<Problem['type']> = new Set([
  'yaml-syntax',
  'mdx-syntax',
  'nesting-too-deep',
  'markup-too-dense',
  'file-too-large',
]);
/** The same, by what is wrong with a file. */
const HIDING_REASONS: ReadonlySet<string> = new Set(['link', 'special', 'misnamed', 'refused', 'encoding', 'folder', 'empty']);

/** Reads every file of the first edition, as the check does. */
export function openFolder(all: readonly ContentFile[]): Folder {
  const { first: files } = splitEditions(all);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const language = languageOf(byPath);
  const readings = files.map((file) => readOnce(file, byPath, language));
  const redirects = byPath.get(REDIRECTS.path);
  return {
    files: byPath,
    language,
    drafts: readings.flatMap(({ drafts }) => drafts),
    redirects: redirects ? readRedirects(redirects).redirects : [],
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** What was read of a file is had again as long as nothing that it depends on has changed. */
function readOnce(file: ContentFile, files: FilesByPath, language: string): FileReading<ParsedDraft> {
  const neighbour = files.get(layoutFor(file.path)?.layout.neighbourOf?.(file.path) ?? '');
  const known = read.get(file);
  if (known?.neighbour === neighbour && known?.language === language) return known.reading;
  const reading = readFile(file, files, language);
  read.set(file, { neighbour, language, reading });
  return reading;
}

const read = new WeakMap<ContentFile, { neighbour: ContentFile | undefined; language: string; reading: FileReading<ParsedDraft> }>();

/** @throws EntryError when a part of the folder cannot be read, so that nobody knows what it points to. */
export function requireReadable({ problems }: Pick<Folder, 'problems'>, advice = 'Mend what the check says of it first.'): void {
  const hiding = problems.find(
    (problem) => HIDING.has(problem.type) || (problem.type === 'file-unknown' && HIDING_REASONS.has(problem.reason)),
  );
  if (!hiding) return;
  const place = `${printable(hiding.file)}:${hiding.line}:${hiding.column}`;
  throw new EntryError(`${place} cannot be read, so it is not known what it points to. ${advice} Nothing was changed.`);
}

/** The text of a file, every character as it is on the disk. */
export function textOf({ files }: Pick<Folder, 'files'>, path: string): string {
  const file = files.get(path);
  const decoded = file ? decodeVerbatim(file) : undefined;
  if (decoded?.type !== 'text') throw new EntryError(`${path} cannot be read. Nothing was changed.`);
  return decoded.text;
}

/** How many characters a file has before those in which the places of its entries count: a byte order mark, or none. */
export const offsetOfText = (folder: Pick<Folder, 'files'>, { file, text }: Pick<ParsedDraft, 'file' | 'text'>): number =>
  textOf(folder, file).length - text.length;

/** The place of a character of a text. */
export const placeIn = (text: string, offset: number): { line: number; column: number } => placeAt(lineStarts(text), offset);

/** The files as they are after the changes. */
export function changedFiles(files: readonly ContentFile[], changes: readonly FileChange[]): ContentFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const change of changes) {
    if (change.type === 'remove') byPath.delete(change.path);
    else byPath.set(change.path, { type: 'file', path: change.path, bytes: bytesOf(change.content) });
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

export interface Folder {
  files: ReadonlyMap<string, ContentFile>;
  /** Of the dossier. */
  language: string;
  /** Every entry, with the syntax tree of its prose. */
  drafts: readonly ParsedDraft[];
  redirects: readonly Redirect[];
  problems: readonly Problem[];
}
