import { readPlaces } from '../site.ts';
import { startThreadsFor } from '../workspace/parse-threads.ts';
import { runForSeconds } from './run-for-seconds.ts';

/**
 * What goes on while a command is loaded that parses the content and then ends: the threads that will parse it start. The content
 * lies where the environment says or where it lies by default; in a project that says otherwise they start a little later.
 */
export function beginParsing(): void {
  runForSeconds();
  const { contentDir, cacheDir } = readPlaces(process.env, process.cwd());
  startThreadsFor(contentDir, cacheDir);
}
