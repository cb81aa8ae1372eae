/** What this machine lets tests do: containers differ in it. */
import { execFileSync } from 'node:child_process';

const works = (program: string, ...args: string[]): boolean => {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Starts a program without a network, where that is allowed. */
export const WITHOUT_NETWORK: readonly string[] = works('unshare', '-n', 'true')
  ? ['unshare', '-n']
  : works('unshare', '-rn', 'true')
    ? ['unshare', '-rn']
    : [];

/** Starts a program that obeys permissions, as root does not. */
export const OBEDIENT: readonly string[] =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-all'] : [];

/** Starts a program with a disk of so many kilobytes mounted at a path; nothing where that is not allowed. */
export function withDisk(path: string, kilobytes: number): readonly string[] | undefined {
  const mount = (at: string) => `mount -t tmpfs -o size=${kilobytes}k none '${at}'`;
  const flags = ['-m', '-rm'].find((flag) => works('unshare', flag, 'sh', '-c', mount('/mnt')));
  return flags === undefined ? undefined : ['unshare', flags, 'sh', '-c', `${mount(path)} && exec "$@"`, 'sh'];
}
