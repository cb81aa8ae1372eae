import type { ParsedFile } from './parse-file.ts';
import { packEntries, unpackFile, type PackedFile, type Trees } from './packed-file.ts';

/** What a file was parsed to, as an object, as bytes, or as both. */
export class KnownFile {
  #entries: Uint8Array | undefined;
  #trees: Trees | TreesOnDisk;
  #parsed: ParsedFile | undefined;
  #parse: (() => PackedFile) | undefined;

  constructor(entries: Uint8Array, trees: Trees | TreesOnDisk) {
    this.#entries = entries;
    this.#trees = trees;
  }

  get entries(): Uint8Array {
    return (this.#entries ??= packEntries(this.parsed));
  }

  get trees(): Trees {
    if (this.#trees instanceof Uint8Array) return this.#trees;
    return (this.#trees = this.#trees.read() ?? this.#parseAgain()[1]);
  }

  /** The same object for whoever asks. */
  get parsed(): ParsedFile {
    return (this.#parsed ??= this.#unpack());
  }

  /** Says how the file is parsed, should its trees turn out to be damaged. */
  parseAgainBy(parse: () => PackedFile): void {
    this.#parse = parse;
  }

  /** The bytes, of which none are kept but those that threads share: those of a large dossier are a third of what it takes. */
  takePacked(): PackedFile {
    const { entries, trees } = this;
    this.#parsed ??= this.#unpack();
    this.#entries = undefined;
    return [entries, trees];
  }

  #unpack(): ParsedFile {
    return unpackFile(this.entries, () => this.trees);
  }

  #parseAgain(): PackedFile {
    if (!this.#parse) throw new Error('Nobody has said how a file is parsed whose trees were not kept.');
    return this.#parse();
  }
}

/** Trees that lie on the disk until somebody asks for them. */
export interface TreesOnDisk {
  /** Nothing where they are damaged, or no longer there. */
  read: () => Trees | undefined;
}
