import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { issue, type Issue } from '../issue.ts';
import type { ContextEntry, Rule } from '../rule.ts';

/** A mark written as text because no note has its name: Markdown shows it as it stands. */
const LONELY_MARK = /\[\^([^\]\s]+)\]/g;

/** Every margin note (a Markdown footnote) is marked in the text, and every mark has its note: neither is lost silently. */
export const noteUnknown: Rule = {
  code: 'note-unknown',
  check: ({ entries }) => entries.flatMap(notesOf),
};

function notesOf(entry: ContextEntry): Issue[] {
  const marks = new Set<string>();
  const notes: { name: string; line: number; column: number }[] = [];
  const issues: Issue[] = [];
  visit(entry.tree, (node: Nodes) => {
    const place = { file: entry.file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    if (node.type === 'footnoteReference') marks.add(node.identifier);
    if (node.type === 'footnoteDefinition') notes.push({ ...place, name: node.identifier });
    if (node.type !== 'text') return;
    for (const [mark, name = ''] of node.value.matchAll(LONELY_MARK))
      issues.push(
        issue('note-unknown', place, `The mark \`${mark}\` has no note.`, `Write the note at the end of the file: \`[^${name}]: …\`.`),
      );
  });
  const unmarked = notes.filter(({ name }) => !marks.has(name));
  return [
    ...issues,
    ...unmarked.map(({ name, ...place }) =>
      issue(
        'note-unknown',
        { file: entry.file, ...place },
        `The note \`[^${name}]\` is marked nowhere, so nobody would see it.`,
        `Write \`[^${name}]\` in the sentence it belongs to, or take the note out.`,
      ),
    ),
  ];
}
