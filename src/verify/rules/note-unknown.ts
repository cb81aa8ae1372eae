import type { FootnoteDefinition, FootnoteReference, Node, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { alignedOffset } from '../../text/align.ts';
import { lineStarts, placeAt } from '../../text/lines.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import type { ContextEntry, Rule } from '../rule.ts';

/** A mark written as text because no note has its name: Markdown shows it as it stands. */
const LONELY_MARK = /\[\^([^\]\s]+)\]/g;

/** Every margin note (a Markdown footnote) is marked once in the text, and every mark has its note: neither is lost silently. */
export const noteUnknown: Rule = {
  code: 'note-unknown',
  check: ({ entries }) => entries.flatMap((entry) => [...withoutNote(entry), ...withoutMark(entry)]),
};

function withoutNote(entry: ContextEntry): Issue[] {
  const issues: Issue[] = [];
  const lines = lineStarts(entry.text);
  visit(entry.tree, 'text', (node: Text) => {
    let last = { index: 0, offset: node.position?.start.offset ?? 0 };
    for (const { 0: mark, 1: name = '', index } of node.value.matchAll(LONELY_MARK)) {
      const offset = alignedOffset(entry.text, last.offset, node.value.slice(last.index), index - last.index);
      last = { index, offset };
      const isEscaped = entry.text[offset - 1] === '\\';
      if (isEscaped) continue;
      const hint = `Write the note at the end of the file: \`[^${name}]: …\`. A mark that readers should see is written \`\\[^${name}]\`.`;
      issues.push(issue('note-unknown', { file: entry.file, ...placeAt(lines, offset) }, `The mark \`${mark}\` has no note.`, hint));
    }
  });
  return issues;
}

function withoutMark(entry: ContextEntry): Issue[] {
  const notes: FootnoteDefinition[] = [];
  const marks: FootnoteReference[] = [];
  visit(entry.tree, (node) => {
    if (node.type === 'footnoteReference') marks.push(node);
    if (node.type !== 'footnoteDefinition') return undefined;
    notes.push(node);
    return SKIP;
  });
  const marked = new Set(marks.map(({ identifier }) => identifier));
  const markedInNotes = new Set(notes.flatMap(marksIn).map(({ identifier }) => identifier));
  return [
    ...repeated(notes).map((note) =>
      issue(
        'note-unknown',
        placeOfNode(entry, note),
        `The note \`[^${note.identifier}]\` is written twice.`,
        'Give one of the two another name.',
      ),
    ),
    ...repeated(marks).map((mark) =>
      issue(
        'note-unknown',
        placeOfNode(entry, mark),
        `The note \`[^${mark.identifier}]\` is marked a second time. It can stand beside one place only.`,
        'Take the mark out, or write a note of its own.',
      ),
    ),
    ...notes
      .filter(({ identifier }) => !marked.has(identifier) && !markedInNotes.has(identifier))
      .map((note) =>
        issue(
          'note-unknown',
          placeOfNode(entry, note),
          `The note \`[^${note.identifier}]\` is marked nowhere in the text, so nobody would see it.`,
          `Write \`[^${note.identifier}]\` in the sentence it belongs to, or take the note out.`,
        ),
      ),
    ...notes.flatMap((note) =>
      notesIn(note).map((inner) =>
        issue(
          'note-unknown',
          placeOfNode(entry, inner),
          `The note \`[^${inner.identifier}]\` stands inside the note \`[^${note.identifier}]\`.`,
          'Begin it at the start of a line, without blanks before it.',
        ),
      ),
    ),
    ...notes.flatMap((note) =>
      marksIn(note).map((mark) =>
        issue(
          'note-unknown',
          placeOfNode(entry, mark),
          `The note \`[^${note.identifier}]\` holds the mark \`[^${mark.identifier}]\`, but a note cannot have notes.`,
          'Say it in the note itself.',
        ),
      ),
    ),
  ];
}

function notesIn(note: FootnoteDefinition): FootnoteDefinition[] {
  const notes: FootnoteDefinition[] = [];
  for (const child of note.children) {
    visit(child, 'footnoteDefinition', (inner) => {
      notes.push(inner);
    });
  }
  return notes;
}

function marksIn(note: FootnoteDefinition): FootnoteReference[] {
  const marks: FootnoteReference[] = [];
  visit(note, 'footnoteReference', (mark) => {
    marks.push(mark);
  });
  return marks;
}

/** Every node after the first of its name. */
const repeated = <Named extends { identifier: string }>(nodes: readonly Named[]): Named[] =>
  [...Map.groupBy(nodes, ({ identifier }) => identifier).values()].flatMap(([, ...others]) => others);

const placeOfNode = ({ file }: ContextEntry, { position }: Node): Place => ({
  file,
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});
