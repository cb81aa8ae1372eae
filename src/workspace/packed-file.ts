/** What a file was parsed to, as bytes: so it is kept and sent. */
import { deserialize, serialize } from 'node:v8';
import type { HtmlTree } from '../markdown/to-html-tree.ts';
import type { ParsedFile } from './parse-file.ts';
import { packProse, unpackProse, type PackedProse } from './packed-prose.ts';

/** `entries` is everything but the trees that are rendered: these, half of it, are asked for by those who render only. */
export type PackedFile = readonly [entries: Uint8Array, trees: Trees];

/** The trees of all entries of a file, one behind the other, in memory that threads share. */
export type Trees = Uint8Array<SharedArrayBuffer>;

export function packFile(file: ParsedFile): PackedFile {
  const trees = file.drafts.flatMap(({ prose: { html } }) => (html.type === 'tree' ? [html.json, html.source] : []));
  return [packEntries(file), joinTrees(trees)];
}

/** The first half of `packFile` alone. */
export const packEntries = ({ drafts, ...file }: ParsedFile): Uint8Array =>
  serialize({ ...file, drafts: drafts.map(packDraft) } satisfies PackedEntries);

/** `trees` is asked when the first of them is. */
export function unpackFile(entries: Uint8Array, trees: () => Trees): ParsedFile {
  const { drafts, ...file } = deserialize(entries) as PackedEntries;
  let start = 0;
  return {
    ...file,
    drafts: drafts.map(({ prose, html, ...draft }) => {
      if (html.type === 'refused') return { ...draft, prose: unpackProse(prose, html) };
      const tree = new PackedTree(trees, start, html);
      start = tree.end;
      return { ...draft, prose: unpackProse(prose, tree) };
    }),
  };
}

function packDraft({ prose, ...draft }: Draft): PackedDraft {
  const { html } = prose;
  return {
    ...draft,
    prose: packProse(prose),
    html: html.type === 'refused' ? html : { type: 'tree', json: html.json.length, source: html.source.length },
  };
}

function joinTrees(parts: readonly Uint8Array[]): Trees {
  const joined = new Uint8Array(new SharedArrayBuffer(parts.reduce((sum, { length }) => sum + length, 0)));
  let start = 0;
  for (const part of parts) {
    joined.set(part, start);
    start += part.length;
  }
  return joined;
}

/** A tree among those of its file. */
class PackedTree {
  readonly type = 'tree';
  readonly end: number;
  readonly #trees: () => Trees;
  readonly #start: number;
  readonly #between: number;

  constructor(trees: () => Trees, start: number, { json, source }: TreeLengths) {
    this.#trees = trees;
    this.#start = start;
    this.#between = start + json;
    this.end = this.#between + source;
  }

  get json(): Uint8Array {
    return this.#trees().subarray(this.#start, this.#between);
  }

  get source(): Uint8Array {
    return this.#trees().subarray(this.#between, this.end);
  }
}

type Draft = ParsedFile['drafts'][number];

interface TreeLengths {
  type: 'tree';
  /** In bytes. */
  json: number;
  source: number;
}

interface PackedDraft extends Omit<Draft, 'prose'> {
  prose: PackedProse;
  html: Extract<HtmlTree, { type: 'refused' }> | TreeLengths;
}

interface PackedEntries extends Omit<ParsedFile, 'drafts'> {
  drafts: PackedDraft[];
}
