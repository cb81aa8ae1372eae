import type { FootnoteDefinition, Nodes } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { alignedOffset } from '../../text/align.ts';
import { lineStarts, placeAt } from '../../text/lines.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import type { ContextEntry, Rule } from '../rule.ts';

/** A mark written as text because no note has its name: Markdown shows it as it stands. */
const LONELY_MARK = /\[\^([^\]\s]+)\]/g;

/** Every margin note (a Markdown footnote) is marked once in the text, and every mark has its note: neither is lost silently. */
export const noteUnknown: Rule = {
  code: 'note-unknown',
  check: ({ entries }) => entries.flatMap(notesOf),
};
