/** A draft as a file: the entry that it would be, with a block `draft` before its fields that says what it is. */
import { Document, isMap, parseDocument } from 'yaml';
import type { Proposal } from '../entries/proposal.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n(?<fields>(?:[^]*?\r?\n)?)---[ \t]*(?:\r?\n|$)(?<prose>[^]*)$/;
/** Long texts stay on one line, so that a person finds their end. */
const YAML = { lineWidth: 0, singleQuote: true } as const;
const MARK = ' A draft, and no part of the dossier. To keep, change or drop it: npx sourcebound review';

/** The file of a proposal. */
export function draftFile({ fields, confidence, reason }: Proposal): string {
  const document = new Document({ draft: { confidence, reason }, ...fields });
  document.commentBefore = MARK;
  return `---\n${document.toString(YAML)}---\n`;
}

/** Reads a file of drafts; `unreadable` where its fields are not between two lines `---`, or are no YAML. */
export function readDraftFile(text: string): DraftReading {
  const { fields, prose = '' } = FRONT_MATTER.exec(text)?.groups ?? {};
  if (fields === undefined) return { type: 'unreadable' };
  const document = parseDocument(fields, { prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return { type: 'unreadable' };
  const { draft, ...data } = document.toJS() as Record<string, unknown>;
  return { type: 'draft', data, prose, ...(isAbout(draft) ? draft : { confidence: 0, reason: 'not said' }) };
}

/** The same file as an entry, without what only a draft has. Comments of a person stay. */
export const asEntry = (text: string): string => edited(text, {}, true);

/** The same file with other fields; `undefined` takes one away. What is not named stays as it is, comments too. */
export const withFields = (text: string, fields: Readonly<Record<string, unknown>>): string => edited(text, fields, false);

function edited(text: string, fields: Readonly<Record<string, unknown>>, isEntry: boolean): string {
  const groups = FRONT_MATTER.exec(text)?.groups;
  const document = parseDocument(groups?.['fields'] ?? '');
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined) document.delete(field);
    else document.set(field, document.createNode(value));
  }
  if (isEntry) {
    document.delete('draft');
    // The mark is read as a comment on the first field, or on all of them.
    for (const node of [document, document.contents, isMap(document.contents) ? document.contents.items[0]?.key : undefined])
      if (hasComment(node) && node.commentBefore === MARK) node.commentBefore = null;
  }
  return `---\n${document.toString(YAML)}---\n${groups?.['prose'] ?? ''}`;
}

const hasComment = (node: unknown): node is { commentBefore: string | null | undefined } =>
  typeof node === 'object' && node !== null && 'commentBefore' in node;

const isAbout = (draft: unknown): draft is About =>
  typeof draft === 'object' &&
  draft !== null &&
  'confidence' in draft &&
  typeof draft.confidence === 'number' &&
  'reason' in draft &&
  typeof draft.reason === 'string';

/** What a draft says of itself. */
interface About {
  /** From 0 to 1. */
  confidence: number;
  reason: string;
}

export type DraftReading = ({ type: 'draft'; data: Record<string, unknown>; prose: string } & About) | { type: 'unreadable' };
