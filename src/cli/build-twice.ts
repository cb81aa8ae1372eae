/** Proves that the same content gives the same bytes: builds once more under other circumstances, and compares. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSums, SUMS } from '../publish/sums.ts';

const PROGRAM = fileURLToPath(new URL('./sourcebound.cjs', import.meta.url));
/** How many differences are named. */
const NAMED = 10;
/** A locale with its own digits, months and small letters, and one that is like none. */
const [LOCALE, OTHER_LOCALE] = ['tr_TR.UTF-8', 'C'];

/**
 * The files that differ between the site in `folder` and one that is built now: in another folder, in another time zone and locale,
 * with nothing kept from before.
 * @throws Error with what the second build said when it fails.
 */
export async function buildAgain(folder: string): Promise<string[]> {
  const work = await mkdtemp(join(tmpdir(), 'sourcebound second '));
  try {
    const other = join(work, 'site');
    await runBuild({ OUT_DIR: other, CACHE_DIR: join(work, 'cache'), TZ: otherZone(), LC_ALL: otherLocale() });
    const [first, second] = await Promise.all([folder, other].map(async (site) => readSums(await readFile(join(site, SUMS), 'utf8'))));
    return differences(first ?? new Map(), second ?? new Map());
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What is said of two builds. */
export const twiceReport = (differing: readonly string[]): string =>
  differing.length === 0
    ? 'A second build, in another folder, time zone and locale and with nothing kept, gave the same bytes.'
    : [
        `A second build, in another folder, time zone and locale and with nothing kept, differs in ${differing.length} of the files:`,
        ...differing.slice(0, NAMED).map((path) => `  ${path}`),
        ...(differing.length > NAMED ? [`  and ${differing.length - NAMED} more`] : []),
      ].join('\n');

function differences(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): string[] {
  return [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path)).sort();
}

async function runBuild(env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, 'build'], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`The second build failed.\n${said}`);
}

/** One in which most hours belong to another day. */
const otherZone = (): string => (new Date().getTimezoneOffset() < -6 * 60 ? 'America/Los_Angeles' : 'Pacific/Kiritimati');

const otherLocale = (): string => (Intl.DateTimeFormat().resolvedOptions().locale.startsWith('tr') ? OTHER_LOCALE : LOCALE);
