/** What every rule looks at, and the shape of a rule. */
import type { Problem, ProblemType } from '../dossier/problem.ts';
import { readProse, type Prose } from '../dossier/prose.ts';
import type { Content, Entry, Reading } from '../dossier/read.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { prepareSource, type SourceText } from '../dossier/source-text.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Issue, IssueCode, Place } from './issue.ts';

/** One rule: it looks at the content and returns issues. It never prints, reads or throws. */
export interface Rule {
  code: IssueCode;
  check: (context: Context) => Issue[];
}

/** Prepares once what several rules need. */
export function createContext(files: readonly ContentFile[], { content, problems }: Reading): Context {
  const dossier = content.dossier[0]?.data;
  const language = dossier?.language ?? 'en';
  const sources = new Map(content.sources.map(({ id, data, body }) => [id, prepareSource(id, body, data)]));
  const entries = Object.entries(content).flatMap(([collection, list]) =>
    (list as Entry<unknown>[]).map((entry): ContextEntry => ({
      ...entry,
      collection: collection as CollectionName,
      prose: readProse(entry.tree, language),
    })),
  );
  return { files, content, problems, entries, sources, mainSource: dossier?.source ?? content.sources[0]?.id ?? '', language };
}

/** The problems of one type that reading met. */
export function problemsOf<Type extends ProblemType>(context: Context, type: Type): Extract<Problem, { type: Type }>[] {
  return context.problems.filter((problem): problem is Extract<Problem, { type: Type }> => problem.type === type);
}

/** The place of a field of an entry. */
export const placeOf = (entry: Pick<ContextEntry, 'file' | 'locate'>, path: readonly PropertyKey[], what?: 'key' | 'value'): Place => ({
  file: entry.file,
  ...entry.locate(path, what),
});

export interface ContextEntry extends Entry<unknown> {
  collection: CollectionName;
  prose: Prose;
}

export interface Context {
  files: readonly ContentFile[];
  content: Content;
  problems: readonly Problem[];
  /** The entries of all collections, each with its prose read. */
  entries: readonly ContextEntry[];
  sources: ReadonlyMap<string, SourceText>;
  /** Id of the source the dossier explains. */
  mainSource: string;
  /** Language of the dossier. */
  language: string;
}
