import type { FootnoteDefinition, Node } from 'mdast';
import type { ParsedDraft } from '../../dossier/read.ts';
import { nodesOf } from '../../markdown/each-node.ts';
import { alignedOffset } from '../../text/align.ts';
import { lineStarts, placeAt } from '../../text/lines.ts';
import { issue, type Issue, type Place } from '../issue.ts';
import type { Rule } from '../rule.ts';

/** A mark written as text because no note has its name: Markdown shows it as it stands. */
const LONELY_MARK = /\[\^([^\]\s]+)\]/g;

/** Every margin note (a Markdown footnote) is marked once in the text, and every mark has its note: neither is lost silently. */
export const noteUnknown: Rule = {
  code: 'note-unknown',
  meaning: 'A margin note has a mark in the text and its words at the end of the file. One of the two is missing, or there are two of one.',
  mend: 'Write `[^name]` once in the sentence, and `[^name]: …` once at the start of a line at the end of the file.',
  checkEntry: (entry) => [...withoutNote(entry), ...withoutMark(entry)],
};

function withoutNote(entry: ParsedDraft): Issue[] {
  const issues: Issue[] = [];
  for (const node of nodesOf(entry.tree, 'text')) {
    let last = { index: 0, offset: node.position?.start.offset ?? 0 };
    for (const { 0: mark, 1: name = '', index } of node.value.matchAll(LONELY_MARK)) {
      const offset = alignedOffset(entry.text, last.offset, node.value.slice(last.index), index - last.index);
      last = { index, offset };
      const isEscaped = entry.text[offset - 1] === '\\';
      if (isEscaped) continue;
      const hint = `Write the note at the end of the file: \`[^${name}]: …\`. A mark that readers should see is written \`\\[^${name}]\`.`;
      issues.push(
        issue('note-unknown', { file: entry.file, ...placeAt(lineStarts(entry.text), offset) }, `The mark \`${mark}\` has no note.`, hint),
      );
    }
  }
  return issues;
}

function withoutMark(entry: ParsedDraft): Issue[] {
  const all = nodesOf(entry.tree, 'footnoteDefinition');
  const inner = new Set(all.flatMap(notesIn));
  const notes = all.filter((note) => !inner.has(note));
  const marksInNotes = new Set(notes.flatMap((note) => nodesOf(note, 'footnoteReference')));
  const marks = nodesOf(entry.tree, 'footnoteReference').filter((mark) => !marksInNotes.has(mark));
  const marked = new Set([...marks, ...marksInNotes].map(({ identifier }) => identifier));
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
      .filter(({ identifier }) => !marked.has(identifier))
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
      nodesOf(note, 'footnoteReference').map((mark) =>
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

const notesIn = (note: FootnoteDefinition): FootnoteDefinition[] => nodesOf(note, 'footnoteDefinition').filter((inner) => inner !== note);

/** Every node after the first of its name. */
const repeated = <Named extends { identifier: string }>(nodes: readonly Named[]): Named[] =>
  [...Map.groupBy(nodes, ({ identifier }) => identifier).values()].flatMap(([, ...others]) => others);

const placeOfNode = ({ file }: ParsedDraft, { position }: Node): Place => ({
  file,
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});
