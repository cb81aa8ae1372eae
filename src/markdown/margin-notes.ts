/**
 * Sets footnotes as margin notes: each top-level block that refers to notes becomes a `<Row>` that carries them directly
 * behind it, so that a screen reader, a phone and paper meet a note where it belongs. Letters restart in each text.
 */
import type { FootnoteDefinition, Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { eachNode, nodesOf, removeAll } from './each-node.ts';
import { holdsParagraphs, restoreParagraphs } from './restore-paragraphs.ts';

/** `from` is the key of the item that the prose belongs to: it makes the ids unique on a page that shows several texts. */
export function setMarginNotes(tree: Root, from: string): void {
  const definitions = takeDefinitions(tree);
  const lettered = new Map<string, Note>();
  const prefix = `note-${from.replace(':', '-')}`;
  const rows = (nodes: RootContent[]): RootContent[] =>
    nodes.map((node) => {
      const block = restoreParagraphs(node);
      if (holdsParagraphs(block)) return { ...block, children: rows(block.children) } as RootContent;
      return row(block, letterReferences(block, definitions, lettered, prefix));
    });
  tree.children = rows(tree.children);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WITHOUT_ROW = new Set(['heading']);

function takeDefinitions(tree: Root): Map<string, FootnoteDefinition> {
  const definitions = new Map(nodesOf(tree, 'footnoteDefinition').map((node) => [node.identifier, node]));
  if (definitions.size > 0) removeAll(tree, 'footnoteDefinition');
  return definitions;
}

function letterReferences(
  block: RootContent,
  definitions: Map<string, FootnoteDefinition>,
  lettered: Map<string, Note>,
  prefix: string,
): Note[] {
  const notes: Note[] = [];
  if (definitions.size === 0) return notes;
  eachNode<Nodes>(block, (node, index, parent) => {
    if (node.type !== 'footnoteReference') return;
    const definition = definitions.get(node.identifier);
    if (!definition || !parent) return;
    const known = lettered.get(node.identifier);
    const letter = known?.letter ?? letterFor(lettered.size);
    const note = known ?? { letter, id: `${prefix}-${letter}`, definition };
    if (!known) {
      lettered.set(node.identifier, note);
      notes.push(note);
    }
    parent.children[index] = jsx('mdxJsxTextElement', 'NoteMark', { letter, note: note.id }, []);
  });
  return notes;
}

/** a … z, then aa, ab, …; more than a chapter should ever need. */
const letterFor = (index: number): string =>
  (index >= LETTERS.length ? letterFor(Math.floor(index / LETTERS.length) - 1) : '') + (LETTERS[index % LETTERS.length] ?? '');

function row(block: RootContent, notes: Note[]): RootContent {
  if (WITHOUT_ROW.has(block.type) && notes.length === 0) return block;
  const asides = notes.map(({ letter, id, definition }) => {
    // One paragraph reads on behind its letter; several keep their own lines.
    const [only, ...more] = definition.children;
    const children = only?.type === 'paragraph' && more.length === 0 ? only.children : definition.children;
    return jsx('mdxJsxFlowElement', 'Note', { letter, id }, children as RootContent[]);
  });
  return jsx('mdxJsxFlowElement', 'Row', {}, [block, ...asides] as RootContent[]);
}

function jsx<Type extends 'mdxJsxFlowElement' | 'mdxJsxTextElement'>(
  type: Type,
  name: string,
  attributes: Record<string, string>,
  children: RootContent[],
) {
  return {
    type,
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children,
  } as unknown as Type extends 'mdxJsxFlowElement' ? MdxJsxFlowElement : MdxJsxTextElement;
}

interface Note {
  letter: string;
  id: string;
  definition: FootnoteDefinition;
}
