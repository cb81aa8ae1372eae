/**
 * The pages of the last build, of which a build need not make again what would be the same: only prose has changed, and none that the
 * page has read when it was made.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileReader } from '../audit/file-reader.ts';
import type { PageReading } from '../audit/read-page.ts';
import { keep, nameFor, readKept } from '../cache/store.ts';
import { linkNew } from '../publish/place-file.ts';
import { sha256 } from '../publish/sums.ts';
import type { State } from '../workspace/workspace.ts';
import { pageInputs, type PageInputs } from './page-inputs.ts';
import { ProseReaders } from './prose-readers.ts';

/** What one build takes of the pages of the last, and leaves to the next. */
export class LastPages {
  readonly #place: Place;
  #inputs: PageInputs = { frame: '', prose: new Map() };
  #readers: ProseReaders | undefined;
  /** Those of the last build that would be the same now, by their files. */
  #same: ReadonlyMap<string, KnownPage> = new Map();
  readonly #known = new Map<string, KnownPage>();
  readonly #read = fileReader();

  constructor(place: Place) {
    this.#place = place;
  }

  /** Looks at the state of the content that pages are about to be made of. */
  begin(state: State): void {
    this.#inputs = pageInputs(state);
    this.#readers = new ProseReaders(state.dossier());
    const kept = this.#place.isFresh ? undefined : readKept(this.#record, this.#key);
    if (kept) this.#same = sameIn(JSON.parse(kept.toString()) as PagesRecord, this.#inputs);
  }

  /** Puts a page into the new site as it is published, where it would be the same now, nobody has changed it, and nothing stands in its place. */
  take(file: string, outDir: string): { hash: string; reading: PageReading } | undefined {
    const page = this.#same.get(file);
    const published = join(this.#place.folder, file);
    if (!page || !existsSync(published)) return undefined;
    const bytes = this.#read(published);
    if (sha256(bytes) !== page.hash || !linkNew(join(outDir, file), published, bytes)) return undefined;
    this.#known.set(file, page);
    return page;
  }

  /**
   * Makes a page, and sees what it reads. `note` is to be told the SHA-256 of what is published and what the audit must know of it; a
   * page without a file of its own is made each time.
   */
  async make<Made>(
    file: string | undefined,
    run: () => Promise<Made>,
  ): Promise<{ made: Made; note: (hash: string, reading: PageReading) => void }> {
    if (!this.#readers) throw new Error('Pages are made before it was said of what.');
    const { result, read } = await this.#readers.watch(run);
    const note = (hash: string, reading: PageReading) => {
      if (file !== undefined) this.#known.set(file, { hash, reading, read: [...read] });
    };
    return { made: result, note };
  }

  /** Remembers the pages that have just been published. */
  async remember(): Promise<void> {
    const record = recordOf(this.#inputs, this.#readers?.byNobody ?? new Set(), this.#known);
    await keep(this.#record, this.#key, Buffer.from(JSON.stringify(record)));
  }

  /** The file in which a build tells the next of its pages. */
  get #record(): string {
    return join(this.#place.cacheDir, 'pages', nameFor(this.#place.folder));
  }

  get #key(): string {
    return JSON.stringify([this.#place.folder, this.#place.program]);
  }
}

function sameIn({ frame, prose, readByNobody, names, pages }: PagesRecord, inputs: PageInputs): Map<string, KnownPage> {
  const before = new Map(prose);
  // What is no file of its own is a part of the frame.
  const hasChanged = (key: string) => before.get(key) !== inputs.prose.get(key);
  if (frame !== inputs.frame || readByNobody.some(hasChanged)) return new Map();
  const named = (indexes: readonly number[]) => new Set(indexes.map((index) => names[index] ?? ''));
  return new Map(
    pages
      .filter(({ read }) => !read.some(hasChanged))
      .map(({ file, hash, read, addresses, ids, whole }) => [
        file,
        { hash, read, reading: { addresses: named(addresses), ids: named(ids), whole } },
      ]),
  );
}

function recordOf({ frame, prose }: PageInputs, readByNobody: ReadonlySet<string>, pages: ReadonlyMap<string, KnownPage>): PagesRecord {
  const indexes = new Map<string, number>();
  const indexOf = (name: string): number => {
    const index = indexes.get(name) ?? indexes.size;
    indexes.set(name, index);
    return index;
  };
  const recorded = Array.from(
    pages,
    ([
      file,
      {
        hash,
        read,
        reading: { addresses, ids, whole },
      },
    ]) => ({
      file,
      hash,
      read,
      addresses: Array.from(addresses, indexOf),
      ids: Array.from(ids, indexOf),
      whole,
    }),
  );
  return { frame, prose: [...prose], readByNobody: [...readByNobody], names: [...indexes.keys()], pages: recorded };
}

interface Place {
  /** The published folder. */
  folder: string;
  /** The folder for what is kept from one run to the next. */
  cacheDir: string;
  /** Tells the program and its settings from all others. */
  program: string;
  /** Whether all pages are to be made again. */
  isFresh: boolean;
}

interface KnownPage {
  /** SHA-256. */
  hash: string;
  /** The keys of the items whose prose it has read. */
  read: readonly string[];
  reading: PageReading;
}

/** Written as JSON. Pages name mostly the same addresses: they stand in `names` once, and pages have their indexes there. */
interface PagesRecord {
  frame: string;
  prose: readonly (readonly [key: string, hash: string])[];
  readByNobody: readonly string[];
  names: readonly string[];
  pages: readonly (Omit<KnownPage, 'reading'> & {
    file: string;
    addresses: readonly number[];
    ids: readonly number[];
    whole: readonly string[];
  })[];
}
