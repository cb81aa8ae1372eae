import { deserialize, serialize } from 'node:v8';
import type { ParsedFile } from './parse-file.ts';

/** What a file was parsed to, as an object, as bytes of `node:v8`, or as both. */
export class KnownFile {
  #bytes: Uint8Array | undefined;
  #parsed: ParsedFile | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get bytes(): Uint8Array {
    return (this.#bytes ??= serialize(this.parsed));
  }

  /** The same object for whoever asks. */
  get parsed(): ParsedFile {
    return (this.#parsed ??= readParsed(this.bytes));
  }

  /** The bytes, of which none are kept: those of a large dossier are a third of what it takes. */
  takeBytes(): Uint8Array {
    const { bytes } = this;
    this.#parsed ??= readParsed(bytes);
    this.#bytes = undefined;
    return bytes;
  }
}

/** What bytes of `node:v8` hold. Bytes in it are views of these, and would keep all of them: they are copied. */
export function readParsed(bytes: Uint8Array): ParsedFile {
  const parsed = deserialize(bytes) as ParsedFile;
  for (const { prose } of parsed.drafts) {
    if (prose.html.type !== 'tree') continue;
    prose.html.json = new Uint8Array(prose.html.json);
    prose.html.source = new Uint8Array(prose.html.source);
  }
  return parsed;
}
