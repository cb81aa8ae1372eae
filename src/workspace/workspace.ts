/** A content folder as the whole program sees it: read, checked and assembled once for each state of its files. */
import { setImmediate } from 'node:timers/promises';
import { assemble } from '../dossier/assemble.ts';
import { limitOf } from '../dossier/read/layouts.ts';
import { FolderReader, type ContentFile } from '../dossier/read-folder.ts';
import type { CheckedDraft, Reading } from '../dossier/read.ts';
import { inEdition } from '../dossier/read/edition-path.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Redirect } from '../dossier/redirects.ts';
import type { Issue } from '../verify/issue.ts';
import { beside } from '../threads/beside.ts';
import { checkEditions, hasErrors } from '../verify/run.ts';
import { checkFiles } from './check-files.ts';
import { parseEditions, type ParsedEditions } from './parse-editions.ts';
import type { KnownFiles } from './parse-files.ts';
import { parseInThreads } from './parse-in-threads.ts';
import { startThreadsFor } from './parse-threads.ts';
import { loadParsed, storeParsed } from './parsed-store.ts';
import { keepReceived, receivedIn } from './received.ts';
import { findShowable, type Proven, type Showable } from './showable.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';
import { siteEditions, type SiteEdition } from './site-editions.ts';
import { pathInContent } from '../dossier/editions.ts';

/**
 * Holds one state of a content folder until it is asked to look whether the files have changed. Whoever asks gets that state, so
 * what was checked is what is rendered, indexed and published, whatever happens on the disk meanwhile.
 */
export class Workspace {
  readonly folder: string;
  readonly cacheDir: string;
  readonly #reader: FolderReader;
  #known: KnownFiles | undefined;
  #files: Promise<readonly ContentFile[]> | undefined;
  #parsed: Promise<Parsed> | undefined;
  #state: Promise<State> | undefined;
  #isForgiving = false;
  #proven: (Proven & { known: KnownFiles }) | undefined;

  /** `folder` is an absolute path, or one from the current folder. What was parsed is kept in `cacheDir` from one run to the next. */
  constructor(folder: string, cacheDir: string) {
    this.folder = folder;
    this.cacheDir = cacheDir;
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

  /** The same before it is checked, for what need not wait for that. */
  async unchecked(): Promise<Unchecked> {
    const { parsed } = await (this.#parsed ??= this.#parse());
    const { digest, own, others } = parsed;
    return {
      digest,
      others: [...others.keys()],
      snapshot: (edition) => snapshotOf(edition === undefined ? own : (others.get(edition) ?? lacking(edition, others)).known),
    };
  }

  /** Looks whether the files are still those that were read, and says so; if not, who asks next gets their new state. */
  async refresh(): Promise<boolean> {
    const { files, isChanged } = await this.#reader.read();
    if (isChanged) {
      this.#files = Promise.resolve(files);
      this.#parsed = undefined;
      this.#state = undefined;
    }
    return isChanged;
  }

  async #parse(): Promise<Parsed> {
    const isFirst = this.#known === undefined;
    if (isFirst) startThreadsFor(this.folder, this.cacheDir);
    const files = await (this.#files ??= this.#reader.read().then((read) => read.files));
    const known = this.#known ?? (await loadParsed(this.cacheDir, this.folder));
    const parsed = await parseEditions(files, known, parseInThreads);
    this.#known = parsed.known;
    // Later states differ from the first by a few files, which are parsed again as soon as they are read.
    const storing = isFirst && parsed.missing > 0 ? beside(storeParsed(this.cacheDir, this.folder, parsed.known, known)) : undefined;
    return { files, parsed, storing };
  }

  async #read(): Promise<State> {
    const { files, parsed, storing } = await (this.#parsed ??= this.#parse());
    // Who waits for what is unchecked goes first: the check keeps this thread busy.
    await setImmediate();
    const issues = checkEditions(parsed, parsed.others);
    const showable = this.#isForgiving && hasErrors(issues) ? await this.#findShowable(files, parsed, issues) : undefined;
    if (this.#isForgiving && !hasErrors(issues))
      this.#proven = { files, reading: parsed.reading, others: parsed.others, known: parsed.known };
    await Promise.all([storing, keepReceived(this.cacheDir, receivedIn(parsed.reading.content.sources))]);
    return stateOf(files, parsed, issues, showable);
  }

  #findShowable(files: readonly ContentFile[], { known }: ParsedEditions, issues: readonly Issue[]): Promise<Showable | undefined> {
    const proven = this.#proven;
    const parsedBefore: KnownFiles = new Map([...(proven?.known ?? []), ...known]);
    return findShowable(files, issues, proven, (trial) => checkFiles(trial, parsedBefore, parseInThreads));
  }
}

/** Content that may not be shown, because its check found errors. */
class ContentError extends Error {
  override name = 'ContentError';
}

/** An edition that the dossier does not have. */
export class EditionError extends Error {
  override name = 'EditionError';

  constructor(name: string, known: readonly string[]) {
    super(
      `There is no edition "${name}". ${known.length === 0 ? 'The dossier is in one language only.' : `There are: ${known.join(', ')}.`}`,
    );
  }
}

function lacking(name: string, others: ReadonlyMap<string, unknown>): never {
  throw new EditionError(name, [...others.keys()]);
}

function stateOf(files: readonly ContentFile[], parsed: ParsedEditions, issues: readonly Issue[], showable: Showable | undefined): State {
  const shown = hasErrors(issues) ? showable : parsed;
  const whole = {
    files,
    issues,
    withheld: showable?.withheld,
    editions: shown ? siteEditions(shown.reading, new Map(Array.from(shown.others, ([name, { reading }]) => [name, reading]))) : [],
  };
  const others = new Map(
    Array.from(parsed.others, ([name, edition]): [string, State] => [
      name,
      { ...whole, ...viewOf(edition.reading, shown?.others.get(name)?.reading, (path) => pathInContent(name, path)), others: new Map() },
    ]),
  );
  return { ...whole, ...viewOf(parsed.reading, shown?.reading), others };
}

/** What an edition has of its own. `shown` is what can be shown of it; `pathOf` gives the paths that its files have in the content folder. */
function viewOf(reading: Reading, shown: Reading | undefined, pathOf?: (path: string) => string): EditionView {
  let assembled: Dossier | undefined;
  const drafts = pathOf ? reading.drafts.map((draft) => ({ ...draft, file: pathOf(draft.file) })) : reading.drafts;
  return {
    reading: { drafts, content: reading.content },
    redirects: reading.redirects,
    dossier: () => {
      if (!shown) throw new ContentError('The content has errors. Mend what the check reports.');
      return (assembled ??= assemble(shown.content));
    },
  };
}

/** What the files of a content folder are, and what follows from them. */
export interface State extends EditionView {
  files: readonly ContentFile[];
  /** The files that the dossier has otherwise than they are now, or not at all, because of errors; nothing where none is shown, or there are no errors. */
  withheld: ReadonlySet<string> | undefined;
  /** Everything the check reports of all editions, in a fixed order. */
  issues: readonly Issue[];
  /** The editions of the site; none where there is one language only. */
  editions: readonly SiteEdition[];
  /** What the other editions are, by the names of their folders. */
  others: ReadonlyMap<string, State>;
}

/** Every entry of every edition, what they share once. */
export const allDrafts = ({ reading, others }: State): CheckedDraft[] => [
  ...reading.drafts,
  ...Array.from(others.values(), (edition) => edition.reading.drafts.filter(({ file }) => inEdition(file))).flat(),
];

/** The old addresses of all editions, relative to the first page of the site. */
export const allRedirects = ({ redirects, others }: State): { from: string; to: string }[] => [
  ...redirects,
  ...[...others].flatMap(([name, edition]) => edition.redirects.map(({ from, to }) => ({ from: `${name}/${from}`, to: `${name}/${to}` }))),
];

interface Parsed {
  files: readonly ContentFile[];
  parsed: ParsedEditions;
  /** Keeps what was parsed for the next run, where there is something to keep. */
  storing: Promise<void> | undefined;
}

/** A state of the files of which nothing has been checked yet. */
export interface Unchecked {
  /** Tells this state from every other. */
  digest: string;
  /** The names of the other editions. */
  others: readonly string[];
  /**
   * What another thread makes the dossier of: the first edition, or another one.
   * @throws EditionError when there is no such edition.
   */
  snapshot: (edition?: string) => Snapshot;
}

/** What each edition has of its own. */
interface EditionView {
  /** Every entry there is, with what is wrong still in it: to tell what there is, never to show it. */
  reading: Pick<Reading, 'drafts' | 'content'>;
  /** The old addresses that lead elsewhere now. */
  redirects: readonly Redirect[];
  /**
   * The assembled dossier, the same for everybody who asks.
   * @throws ContentError when the check found an error, unless what is proven can be shown without it.
   */
  dossier: () => Dossier;
}
