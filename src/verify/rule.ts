/** What every rule looks at, and the shape of a rule. */
import { createHash } from 'node:crypto';
import type { Problem, ProblemType } from '../dossier/problem.ts';
import type { Block } from '../dossier/prose.ts';
import type { CheckedDraft, Content, ParsedDraft, Reading } from '../dossier/read.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import type { Redirect } from '../dossier/redirects.ts';
import type { Translated } from '../dossier/translated.ts';
import { prepareSource, type SourceText } from '../dossier/source-text.ts';
import { KINDS, type DataOf, type Kind } from '../schemas/kinds.ts';
import type { Issue, IssueCode, Place } from './issue.ts';

/**
 * One rule. It looks at what it needs and no more: issues that follow from one file or one entry alone are kept with that file,
 * and found anew only when the file has changed. It never prints, reads or throws.
 */
export interface Rule {
  code: IssueCode;
  /** Why it is reported, for an editor who asks: what the code means and what readers would suffer. Markdown, on one line. */
  meaning: string;
  /** How it is mended in general; the hint of an issue says it of one place. Markdown, on one line. */
  mend: string;
  /** What the bytes of a file tell. */
  checkFile?: (file: ContentFile) => Issue[];
  /** What an entry tells that needs no other; its prose is there as a syntax tree. */
  checkEntry?: (entry: ParsedDraft) => Issue[];
  /** What only the whole tells. */
  check?: (context: Context) => Issue[];
}

/** Prepares once what several rules need. */
export function createContext(
  files: readonly ContentFile[],
  { content, drafts, redirects, translated, hidden, problems }: Reading,
  editions: Editions = ONLY,
): Context {
  const changed = changedSources(files, content);
  const sources = new Map(
    content.sources.flatMap(({ id, data, body }) => (changed.has(id) ? [] : [[id, prepareSource(id, body, data)] as const])),
  );
  const mainSource = mainSourceOf(drafts) ?? onlySourceOf(content) ?? '';
  const sourceDrafts = drafts.filter(({ kind }) => kind === 'source');
  return {
    files,
    content,
    problems,
    hidden,
    entries: drafts,
    redirects,
    translated,
    editions,
    ids: idsOf(drafts),
    sources,
    changed,
    excerpts: new Set(content.sources.flatMap(({ id, data }) => (data.excerpt ? [id] : []))),
    mainSource,
    areSourcesComplete: sources.has(mainSource) && sourceDrafts.every(({ valid }) => valid) && !hidden.has('source'),
  };
}

/** Whether an entry of the kind has the id; nobody knows where the file that lists them cannot be read, and that is reported already. */
export const exists = ({ ids, hidden }: Context, kind: Kind, id: string): boolean => hidden.has(kind) || ids.get(kind)?.has(id) === true;

/** The ids of a kind, for a hint. */
export const idsOfKind = ({ ids }: Context, kind: Kind): string[] => [...(ids.get(kind) ?? [])];

/** What the dossier says of itself, and the entry that tells where; nothing while its fields are not valid. */
export function findDossier({ content, entries }: Context): { data: DataOf<'dossier'>; entry: ContextEntry } | undefined {
  const [dossier] = content.dossier;
  const entry = entries.find(({ kind }) => kind === 'dossier');
  return dossier && entry ? { data: dossier.data, entry } : undefined;
}

/** The problems of one type that reading met. */
export function problemsOf<Type extends ProblemType>(context: Context, type: Type): Extract<Problem, { type: Type }>[] {
  return context.problems.filter((problem): problem is Extract<Problem, { type: Type }> => problem.type === type);
}

/** The place of a field of an entry, of its key, or of a character of its text. */
export const placeOf = (
  entry: Pick<ContextEntry, 'file' | 'locate'>,
  path: readonly PropertyKey[],
  what?: 'key' | 'value' | number,
): Place => ({ file: entry.file, ...entry.locate(path, what) });

/** The place of a character of a block of prose. */
export const placeInProse = (entry: ContextEntry, block: Block, offset: number): Place => ({
  file: entry.file,
  ...entry.locateInProse(block, offset),
});

/** The sources whose text is no longer the one that was received, with the hashes that they have now. */
function changedSources(files: readonly ContentFile[], { sources }: Content): Context['changed'] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return new Map(
    sources.flatMap(({ id, data, file }) => {
      const text = byPath.get(file.replace(/[^/]+$/, KINDS.source.text));
      if (text?.type !== 'file') return [];
      const hash = createHash('sha256').update(text.bytes).digest('hex');
      return hash === data.sha256 ? [] : [[id, hash]];
    }),
  );
}

/** The source a broken `dossier.yaml` names is known too, as long as it can be read. */
function mainSourceOf(drafts: readonly CheckedDraft[]): string | undefined {
  const data = drafts.find(({ kind }) => kind === 'dossier')?.data;
  return typeof data === 'object' && data !== null && 'source' in data && typeof data.source === 'string' ? data.source : undefined;
}

/** Where `dossier.yaml` cannot be read, one source is the explained one, and of several nobody knows which. */
const onlySourceOf = ({ sources }: Content): string | undefined => (sources.length === 1 ? sources[0]?.id : undefined);

function idsOf(drafts: readonly CheckedDraft[]): Context['ids'] {
  const ids = new Map<Kind, Set<string>>();
  for (const { kind, id } of drafts) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  return ids;
}

/** A dossier in one language. */
const ONLY: Editions = { type: 'first', others: new Map() };

/** An entry as it was found. Only where it is `valid` does its data have the shape of its schema. */
export type ContextEntry = CheckedDraft;

export interface Context {
  files: readonly ContentFile[];
  /** The entries whose fields are valid. */
  content: Content;
  problems: readonly Problem[];
  /** Every entry there is, valid or not: a mistake in one field hides none in the others. */
  entries: readonly ContextEntry[];
  /** The old addresses that lead elsewhere now. */
  redirects: readonly Redirect[];
  /** Of another edition: which states of the first it translates. */
  translated: readonly Translated[];
  editions: Editions;
  /** The ids of every kind, also of entries that are not valid. */
  ids: ReadonlyMap<Kind, ReadonlySet<string>>;
  /** Kinds whose ids are not all known. */
  hidden: ReadonlySet<Kind>;
  /** Those whose text is the one that was received: against another one nothing can be held. */
  sources: ReadonlyMap<string, SourceText>;
  /** The others, by id, with the SHA-256 of their text now. */
  changed: ReadonlyMap<string, string>;
  /** Ids of the sources of which only passages are held. */
  excerpts: ReadonlySet<string>;
  /** Whether all sources could be read. If not, words that stand in none of them may stand in another. */
  areSourcesComplete: boolean;
  /** Id of the source the dossier explains; empty while nobody knows. */
  mainSource: string;
}

/** Which edition is looked at, and what it stands beside. */
export type Editions =
  /** `others` by the names of their folders. What is said of what all share is said of the first. */
  { type: 'first'; others: ReadonlyMap<string, EditionPart> } | { type: 'other'; name: string; first: EditionPart };

/** What was read of an edition. */
export interface EditionPart {
  files: readonly ContentFile[];
  reading: Reading;
  /** Of another edition: paths of files that only the first may have. */
  surplus?: readonly string[];
}
