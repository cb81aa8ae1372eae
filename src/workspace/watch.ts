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
    if (path === root || path.startsWith(root + sep)) report();
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

/** What tells a folder from another in its place. */
const identityOf = (folder: string): Promise<string> =>
  stat(folder).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => 'missing',
  );

/** The part of a watcher of files (chokidar) that is used here. */
interface Watcher {
  add: (path: string) => unknown;
  unwatch: (path: string) => unknown;
  on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
}
