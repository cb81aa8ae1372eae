/** Reads the prose of an entry: its plain text, block by block, and the links in it with the sentence each stands in. */
import type { FootnoteDefinition, Link, Nodes, Root } from 'mdast';
import type { Position } from './yaml.ts';
import { readTypedLink, type TypedAddress } from '../markdown/typed-link.ts';
import { sentenceAround, sentencesOf } from '../text/sentences.ts';

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);
/** A person reads about so many words a minute. */
const WORDS_PER_MINUTE = 230;

/** Blocks in the order a reader meets them: a note directly behind the block that refers to it. `language` is a BCP 47 tag. */
export function readProse(tree: Root, language: string): Prose {
  const notes = new Map(tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : [])));
  const blocks = tree.children.filter((node) => node.type !== 'footnoteDefinition').flatMap((node) => blocksIn(node, notes, false, false));
  const text = blocks.map((block) => block.text).join('\n\n');
  return {
    blocks,
    text,
    links: blocks.flatMap((block) =>
      block.links.map((link) => ({ ...link, sentence: sentenceAround(block.text, link.start, link.end, language).text })),
    ),
    words: text.split(/\s+/).filter(Boolean).length,
    minutes: Math.max(1, Math.round(text.split(/\s+/).length / WORDS_PER_MINUTE)),
  };
}

/** The sentences of a block, each with the links that stand in it. */
export function sentencesWithLinks(block: Block, language: string): { text: string; links: BlockLink[] }[] {
  return sentencesOf(block.text, language).map(({ start, end, text }) => ({
    text,
    links: block.links.filter((link) => link.start >= start && link.start <= end),
  }));
}

function blocksIn(node: Nodes, notes: Map<string, FootnoteDefinition>, background: boolean, inNote: boolean): Block[] {
  const isBackground = background || (node.type === 'mdxJsxFlowElement' && node.name === 'Background');
  if (BLOCKS.has(node.type)) return readBlock(node, notes, isBackground, inNote);
  return 'children' in node ? node.children.flatMap((child) => blocksIn(child, notes, isBackground, inNote)) : [];
}

function readBlock(node: Nodes, notes: Map<string, FootnoteDefinition>, background: boolean, inNote: boolean): Block[] {
  const block: Block = {
    type: node.type === 'heading' ? 'heading' : 'text',
    background,
    note: inNote,
    text: '',
    links: [],
    position: placeOf(node),
  };
  const referred: FootnoteDefinition[] = [];
  const read = (child: Nodes): void => {
    if (child.type === 'footnoteReference') {
      const note = notes.get(child.identifier);
      if (note) referred.push(note);
    } else if (child.type === 'link') {
      const start = block.text.length;
      child.children.forEach(read);
      block.links.push(readLink(child, start, block.text.length, block.text.slice(start)));
    } else if ('value' in child && (child.type === 'text' || child.type === 'inlineCode')) {
      block.text += child.value;
    } else if (child.type === 'break') {
      block.text += '\n';
    } else if ('children' in child) {
      child.children.forEach(read);
    }
  };
  if ('children' in node) node.children.forEach(read);
  return [block, ...referred.flatMap((note) => blocksIn(note, new Map(), background, true))];
}

function readLink(link: Link, start: number, end: number, text: string): BlockLink {
  return { address: readTypedLink(link.url), url: link.url, text, start, end, position: placeOf(link) };
}

const placeOf = (node: Nodes): Position => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });

export interface Prose {
  blocks: Block[];
  /** Plain text, blocks separated by a blank line. */
  text: string;
  links: ProseLink[];
  words: number;
  /** Reading time in minutes, at least 1. */
  minutes: number;
}

export interface Block {
  type: 'text' | 'heading';
  /** Whether it stands inside `<Background>`. */
  background: boolean;
  /** Whether it is a margin note. */
  note: boolean;
  text: string;
  links: BlockLink[];
  position: Position;
}

export interface BlockLink {
  address: TypedAddress;
  url: string;
  text: string;
  /** Span of the link in the text of its block, in UTF-16 code units. */
  start: number;
  end: number;
  position: Position;
}

export interface ProseLink extends BlockLink {
  /** The sentence the link stands in, as plain text. */
  sentence: string;
}
