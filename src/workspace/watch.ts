/** Watches a content folder, also over its being moved away and back. */
import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/** In milliseconds: how long changes are gathered, and how often the folder itself is looked for. */
const [GATHER, LOOK] = [50, 500];

/** Calls `changed` when there were changes and no more have come for a moment. Ends with the process. */
export function watchFolder(folder: string, watcher: Watcher, changed: () => void): void {
  const root = resolve(folder);
  let gathering: NodeJS.Timeout | undefined;
  let identity = '';
  const report = () => {
    clearTimeout(gathering);
    gathering = setTimeout(changed, GATHER);
  };
  watcher.add(root);
  watcher.on('all', (_event, path) => {
    if (isIn(path, root)) report();
  });
  // A watcher loses a folder that is renamed or replaced, without a word.
  const look = async () => {
    const found = await identityOf(root);
    if (identity !== '' && found !== identity) {
      watcher.unwatch(root);
      watcher.add(root);
      report();
    }
    identity = found;
  };
  void look();
  setInterval(() => void look(), LOOK).unref();
}

/**
 * Gives the function that says of a path whether it need not be watched in a project: it lies in the built site, or in a hidden
 * folder, in which tools keep what is theirs. A site has more folders than some systems can watch.
 */
export function unwatched({ root, outDir, folder }: WatchedProject): (path: string) => boolean {
  const [project, site, content] = [root, outDir, folder].map((path) => resolve(path)) as [string, string, string];
  return (path) => {
    const full = resolve(path);
    if (isIn(full, content) || !isIn(full, project)) return false;
    const [first = '', ...below] = full.slice(project.length + 1).split(sep);
    return isIn(full, site) || (below.length > 0 && first.startsWith('.'));
  };
}

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);

/** What tells a folder from another in its place. */
const identityOf = (folder: string): Promise<string> =>
  stat(folder).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => 'missing',
  );

/** Paths of folders. */
interface WatchedProject {
  root: string;
  /** Of the built site. */
  outDir: string;
  /** Of the content. */
  folder: string;
}

/** The part of a watcher of files (chokidar) that is used here. */
interface Watcher {
  add: (path: string) => unknown;
  unwatch: (path: string) => unknown;
  on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
}
