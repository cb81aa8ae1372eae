/**
 * The files of the last site, of which a build need not make again what would be the same: only prose has changed, and none that was
 * read when the file was made.
 */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { fileReader } from '../audit/file-reader.ts';
import { keep, nameFor, readKept } from '../cache/store.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { linkNew } from '../publish/place-file.ts';
import { sha256 } from '../publish/sums.ts';
import type { Inputs } from './inputs.ts';
import { readersOf, type ProseReaders } from './prose-readers.ts';

/** What is known of the last site, and what a new one is made of. Another thread can be told. */
export interface LastSite {
  /** The published folder. */
  folder: string;
  /** The folder for what is kept from one run to the next. */
  cacheDir: string;
  /** Tells the program and its settings from all others. */
  program: string;
  /** What files are made of now. */
  inputs: Inputs;
  /** Whether all are to be made again. */
  isFresh: boolean;
}

/**
 * What one build takes of files that are made together, and leaves to the next. `About` is what must be known of a file beside its
 * bytes, as JSON has it. Where nothing is known of a last site, all are made.
 */
export class LastFiles<About> {
  readonly #name: string;
  readonly #site: LastSite | undefined;
  readonly #readers: ProseReaders;
  readonly #read = fileReader();
  /** Those of the last site that would be the same now, by their paths. */
  readonly #same: Map<string, KnownFile<About>>;
  readonly #known = new Map<string, KnownFile<About>>();

  /** `name` tells the files from others of the site, and `dossier` is what they are made of from now on. */
  constructor(name: string, site: LastSite | undefined, dossier: Dossier) {
    this.#name = name;
    this.#site = site;
    this.#readers = readersOf(dossier);
    const kept = site && !site.isFresh ? readKept(this.#record(site), siteKey(site)) : undefined;
    // The key says that it was written here.
    this.#same = site && kept ? sameNow(JSON.parse(kept.toString()) as FilesRecord<About>, site.inputs) : new Map();
  }

  /** Puts a file into the new site as it is published, where it would be the same now, nobody has changed it, and nothing stands in its place. */
  take(path: string, folder: string): KnownFile<About> | undefined {
    const known = this.#same.get(path);
    if (!known || !this.#site) return undefined;
    this.#same.delete(path);
    const published = join(this.#site.folder, path);
    const bytes = this.#readPublished(published);
    if (!bytes || sha256(bytes) !== known.hash || !linkNew(join(folder, path), published, bytes)) return undefined;
    this.#known.set(path, known);
    return known;
  }

  /** The bytes of a published file; nothing for what is none, as a link, or cannot be read: it is made again. */
  #readPublished(file: string): Uint8Array | undefined {
    try {
      return lstatSync(file).isFile() ? this.#read(file) : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Makes a file, and sees what it reads. `note` is to be told the SHA-256 of what is published and what must be known of it; without
   * that, as without a path, the file is made each time.
   */
  async make<Made>(
    path: string | undefined,
    run: () => Promise<Made> | Made,
  ): Promise<{ made: Made; note: (hash: string, about: About) => void }> {
    if (!this.#site) return { made: await run(), note: () => undefined };
    const { result, read } = await this.#readers.watch(run);
    const note = (hash: string, about: About) => {
      if (path !== undefined) this.#known.set(path, { hash, read: [...read], about });
    };
    return { made: result, note };
  }

  /** Remembers what was taken and made. What is published later is told by its hashes, so that it does no harm when nothing is. */
  async remember(): Promise<void> {
    if (!this.#site) return;
    const readByNobody = [...this.#readers.byNobody];
    const record: FilesRecord<About> = { prose: [...this.#site.inputs.prose], readByNobody, files: [...this.#known] };
    await keep(this.#record(this.#site), siteKey(this.#site), Buffer.from(JSON.stringify(record)));
  }

  #record({ cacheDir, folder }: LastSite): string {
    return join(cacheDir, this.#name, nameFor(folder));
  }
}

/** Everything that all files depend on. */
const siteKey = ({ folder, program, inputs }: LastSite): string => JSON.stringify([folder, program, inputs.frame]);

function sameNow<About>({ prose, readByNobody, files }: FilesRecord<About>, inputs: Inputs): Map<string, KnownFile<About>> {
  const before = new Map(prose);
  // What has no file of its own is a part of the frame.
  const hasChanged = (key: string) => before.get(key) !== inputs.prose.get(key);
  if (readByNobody.some(hasChanged)) return new Map();
  return new Map(files.filter(([, { read }]) => !read.some(hasChanged)));
}

interface KnownFile<About> {
  /** SHA-256. */
  hash: string;
  /** The keys of the items whose prose it has read. */
  read: readonly string[];
  about: About;
}

/** Written as JSON. */
interface FilesRecord<About> {
  prose: readonly (readonly [key: string, hash: string])[];
  readByNobody: readonly string[];
  files: readonly (readonly [path: string, file: KnownFile<About>])[];
}
