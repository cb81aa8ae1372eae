/** Tells the state of a content folder, and again after each change. */
import { FSWatcher } from 'chokidar';
import { once } from 'node:events';
import type { State, Workspace } from '../workspace/workspace.ts';
import { watchFolder } from '../workspace/watch.ts';
import { exitWith } from './exit.ts';

/** Away with what a terminal shows, and with what could be scrolled back to. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** Prints the report of each state until the process is interrupted, which ends it with exit code 0. */
export async function tellChanges(workspace: Workspace, report: (state: State) => Promise<string>): Promise<void> {
  const tell = async () => {
    const text = await report(await workspace.state());
    process.stdout.write(`${process.stdout.isTTY ? CLEAR : ''}${text}\n`);
    process.stderr.write('Checks again when a file is saved. Ctrl+C ends it.\n');
  };
  await tell();
  const watcher = new FSWatcher({ ignoreInitial: true });
  const interrupted = once(process, 'SIGINT');
  // One after the other: what changes during a check is looked at behind it.
  let last = Promise.resolve();
  const look = async () => {
    if (await workspace.refresh()) await tell();
  };
  const lookAgain = () => (last = last.then(look).catch(exitWith));
  watchFolder(workspace.folder, watcher, lookAgain);
  // Until it is ready, a watcher misses changes.
  watcher.once('ready', lookAgain);
  await interrupted;
  await watcher.close();
  process.exitCode = 0;
}
