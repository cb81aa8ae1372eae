import type { Root } from 'mdast';
import type { CollectionOf, DataOf, Kind } from '../../schemas/kinds.ts';
import type { Problem } from '../problem.ts';
import type { Block, Piece, Prose } from '../prose.ts';
import type { ContentFile } from '../read-folder.ts';
import type { Pointers } from '../walk.ts';
import type { Locate, Position } from '../yaml.ts';

/** An entry with its places. */
interface Entry<Data> {
  id: string;
  /** Path of its file, relative to the content folder. */
  file: string;
  data: Data;
  locate: Locate;
  /** The text of a source; empty for everything else. */
  body: string;
  /** What the prose says, block by block, and what is rendered of it. */
  prose: Prose;
  /** What its fields point to. */
  pointers: Pointers;
}

/** The entries of every kind whose fields are valid, in the order of their files. */
export type Content = { [Name in Kind as CollectionOf<Name>]: Entry<DataOf<Name>>[] };

/** An entry as it was found, its data as the editor wrote it. */
export interface Draft extends Omit<Entry<unknown>, 'prose' | 'pointers'> {
  /** The syntax tree of the prose, whose places are places in the file. Empty where the prose cannot be read. */
  tree: Root;
  /** The text of its file, in which its places count. Empty where it cannot be read. */
  text: string;
  /** Whether its fields, and the text of a source, could be read at all. */
  readable: boolean;
}

/** A draft that was held against the schema of its kind. Where it is valid, its data has the defaults filled in. */
export interface ParsedDraft extends Draft {
  prose: Prose;
  /** What each block of the prose is made of. */
  pieces: Piece[][];
  pointers: Pointers;
  kind: Kind;
  valid: boolean;
}

/** The same without what is heavy and seldom asked for: the syntax tree is no longer needed, and places are looked up. */
export interface CheckedDraft extends Omit<ParsedDraft, 'tree' | 'text' | 'pieces'> {
  /** Gives the place of a character of a block of its prose. */
  locateInProse: (block: Block, offset: number) => Position;
}

/** What a layout finds in one file: entries, and the problems on the way. */
export interface LayoutReading {
  drafts: Draft[];
  problems: Problem[];
}

/** How the files of a kind are laid out. */
export interface Layout {
  /** Whether a file is of the kind. */
  owns: (path: string) => boolean;
  /** The path of another file that is read with such a file; absent where each stands for itself. */
  neighbourOf?: (path: string) => string;
  /** Reads such a file; `files` finds its neighbour by path. */
  read: (file: ContentFile, files: ReadonlyMap<string, ContentFile>) => LayoutReading;
}

/** An entry of which only the id is known. */
export const unreadDraft = (id: string, file: string): Draft => ({
  id,
  file,
  data: {},
  locate: () => ({ line: 1, column: 1 }),
  body: '',
  text: '',
  tree: { type: 'root', children: [] },
  readable: false,
});
