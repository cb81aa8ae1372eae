/**
 * The prose of an entry in the form in which it is kept and sent. Its text stands in it once: blocks, links and sentences are parts of
 * that, by their lengths and places, and what follows from an address follows from it again. That is a third of what `node:v8` makes
 * of the prose as it is, and when it is read its strings share one text.
 */
import type { Block, Prose, ProseLink } from '../dossier/prose.ts';
import { readTypedLink } from '../markdown/typed-link.ts';
import type { HtmlTree } from '../markdown/to-html-tree.ts';
import type { Sentence } from '../text/sentences.ts';

export function packProse({ text, blocks, figures, words, minutes }: Prose): PackedProse {
  return { text, blocks: blocks.map(packBlock), figures, words, minutes };
}

/** `html` is what is rendered of it, which is kept elsewhere. */
export function unpackProse({ text, blocks: packed, figures, words, minutes }: PackedProse, html: HtmlTree): Prose {
  let end = -BETWEEN_BLOCKS;
  const blocks = packed.map(({ length, ...block }) => {
    const start = end + BETWEEN_BLOCKS;
    end = start + length;
    return unpackBlock(block, text.slice(start, end));
  });
  return { blocks, text, links: blocks.flatMap(({ links }) => links), figures, words, minutes, html };
}

/** The length of the blank line between blocks. */
const BETWEEN_BLOCKS = 2;

function packBlock({ text, links, ...block }: Block): PackedBlock {
  const sentences = [...new Set(links.map(({ sentence }) => sentence))];
  return {
    ...block,
    length: text.length,
    sentences: sentences.map((sentence) => packPart(sentence, text)),
    links: links.map((link) => packLink(link, text, sentences.indexOf(link.sentence))),
  };
}

function unpackBlock({ sentences: packed, links, ...block }: Omit<PackedBlock, 'length'>, text: string): Block {
  const sentences = packed.map((sentence) => unpackPart(sentence, text));
  return { ...block, text, links: links.map((link) => unpackLink(link, text, sentences)) };
}

const packLink = ({ url, offset, position, ...part }: ProseLink, text: string, sentence: number): PackedLink => [
  url,
  offset,
  position.line,
  position.column,
  sentence,
  ...packPart(part, text),
];

function unpackLink([url, offset, line, column, index, ...part]: PackedLink, block: string, sentences: readonly Sentence[]): ProseLink {
  const { start, end, text } = unpackPart(part, block);
  const sentence = sentences[index];
  if (!sentence) throw new Error(`The link to ${url} stands in no sentence.`);
  return { address: readTypedLink(url), url, text, start, end, offset, position: { line, column }, sentence };
}

/** A part of a block; its text only where it is not what stands there, such as a space that the block has no longer. */
const packPart = ({ start, end, text }: Sentence, block: string): PackedPart =>
  block.slice(start, end) === text ? [start, end] : [start, end, text];

const unpackPart = ([start, end, text]: PackedPart, block: string): Sentence => ({ start, end, text: text ?? block.slice(start, end) });

type PackedPart = [start: number, end: number, text?: string];

/** `sentence` is its number among those of its block. */
type PackedLink = [url: string, offset: number, line: number, column: number, sentence: number, ...PackedPart];

interface PackedBlock extends Omit<Block, 'text' | 'links'> {
  /** In UTF-16 code units. */
  length: number;
  sentences: PackedPart[];
  links: PackedLink[];
}

export interface PackedProse extends Omit<Prose, 'blocks' | 'links' | 'html'> {
  blocks: PackedBlock[];
}
