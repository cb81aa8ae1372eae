/** Builds a dossier the way `npm run build` does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { readSums, sha256, SUMS } from '../../src/publish/sums.ts';
import { loadFixture } from '../support/fixture.ts';

/** What a build needs of the environment. Vitest sets variables (`BASE_URL`, `MODE`) that Vite would read. */
const { PATH, HOME, SystemRoot, CHROMIUM_PATH, CACHE_DIR } = process.env;

/** The two lines at the end that tell what a build without any issue has made. */
export const SUMMARY = /^[\d,]+ pages?, .*, no issue, .*\nThe heaviest page .*\n/m;

/**
 * Runs the build with the given environment, and without the PDF, which takes seconds, unless that is asked for.
 * The exit code is part of the result, not an error.
 */
export async function build(env: Record<string, string>, ...args: string[]): Promise<Result> {
  return start(env, args).result;
}

/** The same for what happens meanwhile: `said` waits until the build has printed something, and fails when it ends before. */
export function start(env: Record<string, string>, args: readonly string[] = [], project = '.'): Running {
  const child = spawn(process.execPath, [resolve('src/cli/sourcebound.cjs'), 'build', ...args], {
    cwd: project,
    env: { PATH, HOME, SystemRoot, CHROMIUM_PATH, CACHE_DIR, DOSSIER_PDF: 'off', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close');
  return {
    pid: child.pid,
    result: ended.then(() => ({ code: child.exitCode ?? 1, output })),
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal);
      await ended;
    },
    said: async (words) => {
      while (!output.includes(words)) {
        const over = await Promise.race([ended, once(child.stdout, 'data').then(() => undefined)]);
        if (over && !output.includes(words)) throw new Error(`The build ended before it said "${words}":\n${output}`);
      }
    },
  };
}

/** Builds a fixture in folders of its own and gives the files of its site; `clear` takes the folders away. */
export async function buildFixture(name: string): Promise<{ files: Map<string, Buffer>; clear: () => Promise<void> }> {
  const [content, out] = [`.tmp/content-${name}`, `.tmp/build-${name}`];
  for (const file of await loadFixture(name)) {
    if (file.type !== 'file') throw new Error(`${file.path} is ${file.type}`);
    await mkdir(dirname(join(content, file.path)), { recursive: true });
    await writeFile(join(content, file.path), file.bytes);
  }
  const { code, output } = await build({ CONTENT_DIR: content, OUT_DIR: out });
  expect(output).toContain('The site is in');
  expect(code).toBe(0);
  const clear = async () => {
    for (const folder of [content, out]) await rm(folder, { recursive: true, force: true });
  };
  return { files: await filesOf(out), clear };
}

/** The files of a built site by path, sorted. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.sort().map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const)));
}

/** The texts of a built site, one behind the other: what none of its files says is not in it. */
export async function textOf(folder: string): Promise<string> {
  return [...(await filesOf(folder)).values()].map((bytes) => bytes.toString()).join('\n');
}

/** The files of two sites of one dossier that differ. */
export async function differences(a: string, b: string): Promise<string[]> {
  const [first, second] = await Promise.all([a, b].map(filesOf));
  const paths = new Set([...(first?.keys() ?? []), ...(second?.keys() ?? [])]);
  return [...paths].filter((path) => !first?.get(path)?.equals(second?.get(path) ?? Buffer.from('\0')));
}

/** Names of files of a site that are missing, more, or other than its `SHA256SUMS` says. */
export function wrongSums(files: ReadonlyMap<string, Buffer>): string[] {
  const sums = readSums(files.get(SUMS)?.toString() ?? '');
  const hashes = new Map([...files].map(([path, bytes]) => [path, sha256(bytes)]));
  hashes.delete(SUMS);
  return [...new Set([...sums.keys(), ...hashes.keys()])].filter((path) => sums.get(path) !== hashes.get(path));
}

/** A copy of the base dossier that a test may change. */
export async function copyBase(folder: string): Promise<string> {
  await cp('tests/fixtures/base', folder, { recursive: true });
  return folder;
}

/** Writes more at the end of the chapter of a copy. */
export async function addToChapter(content: string, text: string): Promise<void> {
  await appendFile(join(content, 'chapters/01-the-closure.mdx'), text);
}

interface Result {
  code: number;
  output: string;
}

interface Running {
  pid: number | undefined;
  result: Promise<Result>;
  kill: (signal?: NodeJS.Signals) => Promise<void>;
  said: (words: string) => Promise<void>;
}
