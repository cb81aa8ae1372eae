/** A content folder as the whole program sees it: read, checked and assembled once for each state of its files. */
import { assemble } from '../dossier/assemble.ts';
import { limitOf } from '../dossier/read/layouts.ts';
import { FolderReader, type ContentFile } from '../dossier/read-folder.ts';
import type { Reading } from '../dossier/read.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Redirect } from '../dossier/redirects.ts';
import type { Issue } from '../verify/issue.ts';
import { beside } from '../threads/beside.ts';
import { checkWhole, hasErrors } from '../verify/run.ts';
import { checkFiles } from './check-files.ts';
import { parseFiles, type KnownFiles, type ParsedFiles } from './parse-files.ts';
import { parseInThreads } from './parse-in-threads.ts';
import { loadParsed, storeParsed } from './parsed-store.ts';
import { keepReceived, receivedIn } from './received.ts';
import { findShowable, type Proven, type Showable } from './showable.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';

/**
 * Holds one state of a content folder until it is asked to look whether the files have changed. Whoever asks gets that state, so
 * what was checked is what is rendered, indexed and published, whatever happens on the disk meanwhile.
 */
export class Workspace {
  readonly folder: string;
  readonly #cacheDir: string;
  readonly #reader: FolderReader;
  #known: KnownFiles | undefined;
  #files: readonly ContentFile[] | undefined;
  #state: Promise<State> | undefined;
  #isForgiving = false;
  #proven: (Proven & { known: KnownFiles }) | undefined;

  /** `folder` is an absolute path, or one from the current folder. What was parsed is kept in `cacheDir` from one run to the next. */
  constructor(folder: string, cacheDir: string) {
    this.folder = folder;
    this.#cacheDir = cacheDir;
    this.#reader = new FolderReader(folder, limitOf);
  }

  /** From now on the dossier of content with errors is what is proven of it. For `dev`: what is published has no errors. */
  forgive(): void {
    this.#isForgiving = true;
  }

  /** The state that was read last; the files are read when there is none. */
  state(): Promise<State> {
    return (this.#state ??= this.#read());
  }

  /** Looks whether the files are still those that were read, and says so; if not, who asks next gets their new state. */
  async refresh(): Promise<boolean> {
    const { files, isChanged } = await this.#reader.read();
    if (isChanged) {
      this.#files = files;
      this.#state = undefined;
    }
    return isChanged;
  }

  async #read(): Promise<State> {
    const isFirst = this.#known === undefined;
    const known = this.#known ?? (await loadParsed(this.#cacheDir, this.folder));
    const files = (this.#files ??= (await this.#reader.read()).files);
    const parsed = await parseFiles(files, known, parseInThreads);
    this.#known = parsed.known;
    // Later states differ from the first by a few files, which are parsed again as soon as they are read.
    const storing = isFirst && parsed.missing > 0 ? beside(storeParsed(this.#cacheDir, this.folder, parsed.known)) : undefined;
    const issues = checkWhole(files, parsed.reading, parsed.issues);
    const showable = this.#isForgiving && hasErrors(issues) ? await this.#findShowable(files, parsed, issues) : undefined;
    if (this.#isForgiving && !hasErrors(issues)) this.#proven = { files, reading: parsed.reading, known: parsed.known };
    await Promise.all([storing, keepReceived(this.#cacheDir, receivedIn(parsed.reading.content.sources))]);
    return stateOf(files, parsed, issues, showable);
  }

  #findShowable(files: readonly ContentFile[], { known }: ParsedFiles, issues: readonly Issue[]): Promise<Showable | undefined> {
    const proven = this.#proven;
    const parsedBefore: KnownFiles = new Map([...(proven?.known ?? []), ...known]);
    return findShowable(files, issues, proven, (trial) => checkFiles(trial, parsedBefore, parseInThreads));
  }
}

/** Content that may not be shown, because its check found errors. */
class ContentError extends Error {
  override name = 'ContentError';
}

function stateOf(
  files: readonly ContentFile[],
  { reading, digest, known }: ParsedFiles,
  issues: readonly Issue[],
  showable: Showable | undefined,
): State {
  const shown = hasErrors(issues) ? showable?.reading : reading;
  let assembled: Dossier | undefined;
  return {
    files,
    digest,
    issues,
    reading,
    withheld: showable?.withheld,
    redirects: reading.redirects,
    dossier: () => {
      if (!shown) throw new ContentError('The content has errors. Mend what the check reports.');
      return (assembled ??= assemble(shown.content));
    },
    snapshot: () => snapshotOf(files, known),
  };
}

/** What the files of a content folder are, and what follows from them. */
export interface State {
  files: readonly ContentFile[];
  /** Tells this state from every other. */
  digest: string;
  /** Every entry there is, with what is wrong still in it: to tell what there is, never to show it. */
  reading: Pick<Reading, 'drafts' | 'content'>;
  /** The files that the dossier has otherwise than they are now, or not at all, because of errors; nothing where none is shown, or there are no errors. */
  withheld: ReadonlySet<string> | undefined;
  /** Everything the check reports, in a fixed order. */
  issues: readonly Issue[];
  /** The old addresses that lead elsewhere now. */
  redirects: readonly Redirect[];
  /**
   * The assembled dossier, the same for everybody who asks.
   * @throws ContentError when the check found an error, unless what is proven can be shown without it.
   */
  dossier: () => Dossier;
  /** The state for another thread. */
  snapshot: () => Snapshot;
}
