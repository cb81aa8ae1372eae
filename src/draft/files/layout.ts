/** Where drafts lie: beside the content, in a folder that no reader of content enters. */
import { DRAFTS } from '../../dossier/read-folder.ts';
import { KINDS } from '../../schemas/kinds.ts';
import type { DraftedKind } from '../entries/proposal.ts';

/** Those that an article gives, by the folder that holds them in the content and among the drafts. */
export const DRAFTED: ReadonlyMap<string, DraftedKind> = new Map(
  (['entity', 'event', 'quote', 'term'] as const).map((kind) => [KINDS[kind].path, kind]),
);

/** The list of what was drafted from a source, and what became of it. */
export const listPath = (source: string): string => `${DRAFTS}/${source}/drafts.json`;

/** The name by which people and programs call a draft: `quotes/doe-on-the-vote`. */
export const draftName = (kind: DraftedKind, id: string): string => `${KINDS[kind].path}/${id}`;

/** Its file among the drafts of a source, from the content folder. */
export const draftPath = (source: string, name: string): string => `${DRAFTS}/${source}/${name}.mdx`;

/** The file that it becomes when it is kept. */
export const entryPath = (name: string): string => `${name}.mdx`;
