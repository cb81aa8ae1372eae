/** The door to the thread that has the dossier too. */
import { PassingThread } from '../threads/passing-thread.ts';
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

/** Work for the thread of a build; it rejects with the error that it ended in. */
export class DossierThread {
  readonly #thread: PassingThread<Question, ReturnType<Tasks[keyof Tasks]>>;

  constructor({ url, base, cacheDir }: Place, workspace: Workspace) {
    this.#thread = new PassingThread(new URL('./worker.ts', import.meta.url), async (): Promise<ThreadData> => ({
      snapshot: (await workspace.unchecked()).snapshot(),
      root: `${url}${base}`,
      cacheDir,
    }));
  }

  /** Starts it as soon as the content is parsed, whatever its check will say. */
  start(): void {
    this.#thread.start();
  }

  async make<Name extends keyof Tasks>(task: Name, input: Parameters<Tasks[Name]>[0]): Promise<ReturnType<Tasks[Name]>> {
    // What answers is the task that was named.
    return (await this.#thread.ask({ task, input })) as ReturnType<Tasks[Name]>;
  }
}
