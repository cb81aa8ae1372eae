/** What a command costs: time on the clock, time of all processors, and memory, of it and of every process it starts. Linux only. */
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** Reading what a process holds stops it for a while: the more often, the more the measuring costs what is measured. */
const EVERY_MS = 500;
const TIMES = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/;

/**
 * Runs a command to its end.
 * @throws Error with the end of what it said when it fails.
 */
export async function measure(command: readonly string[], { cwd, env }: Surroundings): Promise<Cost> {
  const start = performance.now();
  // `times` is the shell's own count of what its children have used (POSIX, 2.14).
  const child = spawn('sh', ['-c', '"$@" >&2 || exit; times', 'sh', ...command], { cwd, env: { ...process.env, ...env } });
  const pid = child.pid ?? 0;
  let [said, times, peak] = ['', '', 0];
  child.stdout.on('data', (data: Buffer) => (times += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-2_000)));
  const watch = setInterval(() => void memoryOf(pid).then((bytes) => (peak = Math.max(peak, bytes))), EVERY_MS);
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  clearInterval(watch);
  const [, ...parts] = TIMES.exec(times) ?? [];
  if (code !== 0 || parts.length === 0) throw new Error(`${command.join(' ')} failed:\n${said}`);
  const [userMinutes = 0, user = 0, systemMinutes = 0, system = 0] = parts.map(Number);
  return { wall: (performance.now() - start) / 1000, cpu: (userMinutes + systemMinutes) * 60 + user + system, peak };
}

/** The middle value, or the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

/** Each cost on its own. */
export const medianCost = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map(({ wall }) => wall)),
  cpu: median(costs.map(({ cpu }) => cpu)),
  peak: median(costs.map(({ peak }) => peak)),
});

/** The memory of a process and of all below it. What several of them share is counted for each: to part it stops them while it is looked for. */
async function memoryOf(root: number): Promise<number> {
  const parents = new Map<number, number[]>();
  for (const name of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const status = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
    parents.set(parent, [...(parents.get(parent) ?? []), Number(name)]);
  }
  let sum = 0;
  const below = [root];
  for (const pid of below) {
    const memory = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    sum += Number(/^VmRSS:\s+(\d+)/m.exec(memory)?.[1] ?? 0) * 1024;
    below.push(...(parents.get(pid) ?? []));
  }
  return sum;
}

export interface Cost {
  /** In seconds. */
  wall: number;
  /** Seconds of all processors together. */
  cpu: number;
  /** The most memory at one time, in bytes. */
  peak: number;
}

export interface Surroundings {
  cwd: string;
  env?: Readonly<Record<string, string>>;
}
