/** The door to the thread that has the dossier too. */
import { join } from 'node:path';
import { beside } from '../threads/beside.ts';
import { PassingThread } from '../threads/passing-thread.ts';
import type { LastSite } from '../reuse/last-files.ts';
import type { Site } from '../site.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Question, Tasks, ThreadData } from './worker.ts';

/** The thread of a build for a workspace and a place of its site, the same for everybody who asks. */
export function dossierThread({ url, base, cacheDir }: Place, workspace: Workspace): DossierThread {
  const place = JSON.stringify([url, base, cacheDir]);
  const known = threads.get(workspace);
  if (known?.place === place) return known.thread;
  const thread = new DossierThread({ url, base, cacheDir }, workspace);
  threads.set(workspace, { place, thread });
  return thread;
}

const threads = new WeakMap<Workspace, { place: string; thread: DossierThread }>();

type Place = Pick<Site, 'url' | 'base' | 'cacheDir'>;

/** What is made of the dossier in a folder aside, without anything that Astro knows. */
type Aside = keyof Pick<Tasks, 'search' | 'cards'>;

/** Work for the thread of a build; it rejects with the error that it ended in. */
export class DossierThread {
  readonly #thread: PassingThread<Question, ReturnType<Tasks[keyof Tasks]>>;
  /** What was begun before it was asked for, by the folders in which it is made. */
  readonly #begun = new Map<string, Promise<ReturnType<Tasks[Aside]>>>();
  #letGo: (() => void) | undefined;

  constructor({ url, base, cacheDir }: Place, workspace: Workspace) {
    this.#thread = new PassingThread(new URL('./worker.ts', import.meta.url), async (): Promise<ThreadData> => ({
      snapshot: (await workspace.unchecked()).snapshot(),
      root: `${url}${base}`,
      cacheDir,
    }));
  }

  /** Starts it as soon as the content is parsed, whatever its check will say: it has the dossier by the time that is done. */
  start(): void {
    this.#letGo ??= this.#thread.keep();
  }

  /**
   * Begins something that is made aside before Astro asks for it. `cacheDir` is the folder that Astro will have for its caches; of
   * `lastSite` may be taken what would be the same.
   */
  begin(task: Aside, cacheDir: string, lastSite?: LastSite): void {
    const { folder, made } = this.makeAside(task, cacheDir, lastSite);
    this.#begun.set(folder, made);
  }

  /** Makes something in a folder below that of Astro's caches, or goes on with it, while something else is done. */
  makeAside<Task extends Aside>(
    task: Task,
    cacheDir: string,
    lastSite?: LastSite,
  ): { folder: string; made: Promise<ReturnType<Tasks[Task]>> } {
    const folder = join(cacheDir, task);
    // What is made in a folder of that name is this task.
    const made = (this.#begun.get(folder) ?? this.#ask(task, { folder, lastSite })) as Promise<ReturnType<Tasks[Task]>>;
    return { folder, made: beside(made) };
  }

  /** Writes the files that are no pages below a folder, but for those that the publisher has in `publicDir`. */
  async makeFiles(folder: string, publicDir: string, lastSite?: LastSite): Promise<number> {
    const made = this.#ask('files', { folder, publicDir, lastSite });
    // This takes longest: it is there when most of the rest is asked.
    this.#letGo?.();
    this.#letGo = undefined;
    return made;
  }

  makeBook(page: Uint8Array): Promise<Uint8Array> {
    return this.#ask('book', page);
  }

  async #ask<Name extends keyof Tasks>(task: Name, input: Parameters<Tasks[Name]>[0]): Promise<ReturnType<Tasks[Name]>> {
    // What answers is the task that was named.
    return (await this.#thread.ask({ task, input })) as ReturnType<Tasks[Name]>;
  }
}
