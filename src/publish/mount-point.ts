import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Blanks and backslashes of a path are written as numbers there (proc(5)). */
const ESCAPE = /\\(\d{3})/g;

/** Whether something is mounted on a folder, which can then be neither renamed nor replaced. `table` names what is mounted, where the system says so. */
export async function isMountPoint(folder: string, table = '/proc/self/mountinfo'): Promise<boolean> {
  const [own, above] = await Promise.all([stat(folder), stat(dirname(folder))]);
  if (own.dev !== above.dev) return true;
  // A folder of the same disk can be mounted as well, as containers do.
  const mounts = await readFile(table, 'utf8').catch(() => '');
  return mounts
    .split('\n')
    .some((line) => line.split(' ')[4]?.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 8))) === folder);
}
