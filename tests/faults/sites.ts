/** A site that is published already, and builds of a changed dossier that something befalls: what is published stays old or becomes new, and whole. */
import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { filesOf } from '../build/build.ts';

/** In the project, where a build finds its packages. */
const ROOT = resolve('.tmp/faults');
const CLI = resolve('src/cli/sourcebound.cjs');
const { PATH, HOME } = process.env;
const CHANGED = 'chapters/01-the-closure.mdx';

/** A dossier with as little in it as there can be: a build of it takes seconds. */
async function makeSmall(folder: string): Promise<void> {
  await cp('tests/fixtures/base/sources', join(folder, 'sources'), { recursive: true });
  await mkdir(join(folder, 'chapters'));
  await writeFile(join(folder, CHANGED), chapter('Words of the old site.'));
  const dossier = await readFile('tests/fixtures/base/dossier.yaml', 'utf8');
  await writeFile(join(folder, 'dossier.yaml'), dossier.replace(/ {6}- reference: .*\n/, ''));
}

const chapter = (prose: string): string => `---\ntitle: The closure\nsummary: What was decided.\n---\n\n${prose}\n`;

/** Builds the old site once and the new one once, for all that is compared with them. */
export async function prepare(): Promise<Published> {
  await mkdir(ROOT, { recursive: true });
  const folder = await mkdtemp(join(ROOT, 'site-'));
  const content = join(folder, 'content');
  await makeSmall(content);
  const published: Published = {
    folder,
    content,
    out: join(folder, 'out/site'),
    cache: join(folder, 'cache'),
    old: new Map(),
    fresh: new Map(),
  };
  const build = async (out: string) => {
    const { code, output } = await run(published, { OUT_DIR: out }).result;
    expect([code, output]).toEqual([0, expect.stringContaining('The site is in')]);
    return withoutIndex(await filesOf(out));
  };
  published.old = await build(join(folder, 'old'));
  await change(published, 'Words of the new site.');
  published.fresh = await build(join(folder, 'fresh'));
  await reset(published);
  return published;
}

/** The published folder as the old site, the dossier changed already; nothing of a build before is left. */
export async function reset({ folder, out, content }: Published): Promise<void> {
  await rm(join(folder, 'out'), { recursive: true, force: true });
  await cp(join(folder, 'old'), out, { recursive: true });
  await rm(content, { recursive: true, force: true });
  await makeSmall(content);
  await change({ content }, 'Words of the new site.');
}

export const change = ({ content }: Pick<Published, 'content'>, prose: string): Promise<void> =>
  writeFile(join(content, CHANGED), chapter(prose));

/** Which site is published; anything else than a whole one is `broken`. */
export async function stateOf({ out, old, fresh }: Published): Promise<'old' | 'new' | 'broken' | 'nothing'> {
  const files = await filesOf(out).catch(() => undefined);
  if (!files) return 'nothing';
  const [names, there] = [[...files.keys()], withoutIndex(files)];
  // The index names its files otherwise in each build.
  const hasIndex = names.includes('pagefind/pagefind.js') && names.some((name) => name.endsWith('.pf_meta'));
  if (hasIndex && isSame(there, old)) return 'old';
  return hasIndex && isSame(there, fresh) ? 'new' : 'broken';
}

const withoutIndex = (files: ReadonlyMap<string, Buffer>) => new Map([...files].filter(([path]) => !path.startsWith('pagefind/')));

const isSame = (a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): boolean =>
  a.size === b.size && [...a].every(([path, bytes]) => b.get(path)?.equals(bytes));

/** Starts a build; `before` is a program with arguments that starts it, such as `unshare -n`. */
export function run(
  { folder, content, out, cache }: Pick<Published, 'folder' | 'content' | 'out' | 'cache'>,
  env: Env = {},
  { before = [], cwd = process.cwd() }: Started = {},
): Running {
  const [program = process.execPath, ...rest] = [...before, process.execPath, CLI, 'build', '--force', '--verbose'];
  const options: SpawnOptions = {
    cwd,
    env: { PATH, HOME: HOME ?? folder, NO_COLOR: '1', CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: cache, DOSSIER_PDF: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Whatever a build starts must end with it.
    detached: true,
  };
  const child = spawn(program, rest, options);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = once(child, 'close');
  return {
    result: ended.then(() => ({ code: child.exitCode, signal: child.signalCode, output })),
    kill: (signal) => child.kill(signal),
    said: async (words) => {
      while (!output.includes(words)) {
        const over = await Promise.race([ended, once(child.stdout ?? child, 'data').then(() => undefined)]);
        if (over && !output.includes(words)) throw new Error(`The build ended before it said "${words}":\n${output}`);
      }
    },
  };
}

/** Hidden folders beside the published one: what a build leaves there is in the way of none. */
export const asideIn = async ({ folder }: Published): Promise<string[]> =>
  (await readdir(join(folder, 'out'))).filter((name) => name.startsWith('.'));

/** What no message may hold: the way of an error through the program. */
export const STACK = /\n\s+at .+:\d+:\d+/;

type Env = Readonly<Record<string, string>>;

interface Started {
  before?: readonly string[];
  /** The folder of the project. Default: this one. */
  cwd?: string;
}

interface Running {
  result: Promise<{ code: number | null; signal: NodeJS.Signals | null; output: string }>;
  kill: (signal: NodeJS.Signals) => boolean;
  /** Waits until the build has printed something. */
  said: (words: string) => Promise<void>;
}

export interface Published {
  folder: string;
  content: string;
  /** The folder that is published. */
  out: string;
  cache: string;
  old: ReadonlyMap<string, Buffer>;
  fresh: ReadonlyMap<string, Buffer>;
}
