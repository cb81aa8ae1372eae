import type { ParsedFile } from './parse-file.ts';
import { packFile, unpackFile, type PackedFile, type Trees } from './packed-file.ts';

/** What a file was parsed to, as an object, as bytes, or as both. */
export class KnownFile {
  #entries: Uint8Array | undefined;
  #trees: Trees | KeptTrees;
  #parsed: ParsedFile | undefined;
  #parse: (() => PackedFile) | undefined;

  constructor(entries: Uint8Array, trees: Trees | KeptTrees) {
    this.#entries = entries;
    this.#trees = trees;
  }

  get entries(): Uint8Array {
    return (this.#entries ??= packFile(this.parsed)[0]);
  }

  get trees(): Trees {
    if (this.#trees instanceof Uint8Array) return this.#trees;
    return (this.#trees = this.#trees.read() ?? this.#parseAgain()[1]);
  }

  /** The same object for whoever asks. */
  get parsed(): ParsedFile {
    return (this.#parsed ??= this.#unpack());
  }

  /** Tells how the file is parsed, where what was kept of it turns out to be damaged. */
  isParsedBy(parse: () => PackedFile): void {
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
export interface KeptTrees {
  /** Nothing where they are damaged, or no longer there. */
  read: () => Trees | undefined;
}
