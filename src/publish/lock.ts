/** One build at a time for each published folder: a file beside it names the process that works. */
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { isAlive } from './process.ts';

/** A take-over takes no time; one that does not end is that of a process that was killed. In milliseconds. */
const TAKE_OVER = 10_000;

/**
 * Takes the lock and gives the function that lets it go. The lock of a process that is gone is taken over.
 * @throws LockError when another process holds it.
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  const own = await describeSelf();
  if (!(await create(path, own))) await takeOver(path, own);
  return () => rm(path, { force: true });
}

/** Somebody else is at work. */
export class LockError extends Error {
  override name = 'LockError';
}

/** Only one process may look at a lock and replace it. */
async function takeOver(path: string, own: Owner): Promise<void> {
  const turn = `${path}.turn`;
  if (!(await create(turn, own))) {
    const { mtimeMs } = await stat(turn).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs < TAKE_OVER) throw new LockError(`Another build is taking over ${path}. Try again.`);
    await rm(turn, { force: true });
    if (!(await create(turn, own))) throw new LockError(`Another build is taking over ${path}. Try again.`);
  }
  try {
    const owner = await readOwner(path);
    if (await isAtWork(owner)) {
      throw new LockError(
        `Another build is at work here: process ${owner.pid} on ${owner.host}${owner.since === undefined ? '' : `, since ${owner.since}`}. Wait until it has ended; if there is none, delete ${path}.`,
      );
    }
    await rm(path, { force: true });
    if (!(await create(path, own))) throw new LockError('Another build began at the same moment. Try again.');
  } finally {
    await rm(turn, { force: true });
  }
}

async function create(path: string, owner: Owner): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock that cannot be read was being written by a process that was killed. */
async function readOwner(path: string): Promise<Owner> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner;
  } catch {
    return { pid: 0, host: hostname(), began: '' };
  }
}

async function isAtWork({ pid, host, began }: Owner): Promise<boolean> {
  if (host !== hostname()) return true;
  if (pid === 0 || !isAlive(pid)) return false;
  const now = await beginningOf(pid);
  // In a container, the process of a killed build often had the number that this one has.
  if (pid === process.pid) return began !== '' && began === now;
  return began === '' || now === '' || began === now;
}

const describeSelf = async (): Promise<Owner> => ({
  pid: process.pid,
  host: hostname(),
  began: await beginningOf(process.pid),
  since: `${new Date().toISOString().slice(0, 19).replace('T', ' ')} UTC`,
});

/** When a process began, in ticks since the start of the system (proc(5), field 22); `''` where the system does not say. */
async function beginningOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** A number alone may be that of another process by now, so its beginning is kept too. */
interface Owner {
  pid: number;
  host: string;
  began: string;
  /** When it took the lock, to be read by a person. */
  since?: string;
}
