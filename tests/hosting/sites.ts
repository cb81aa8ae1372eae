/** The sites that are given to hosts: a small dossier with old addresses, at the root, and under a path with Trusted Types required. */
import { execFile } from 'node:child_process';
import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { build, copyBase } from '../build/build.ts';

/** Outside of the project, so that a server that gives up its rights can read it. */
export const SCRATCH = await mkdtemp(join(tmpdir(), 'sourcebound-hosting-'));
await chmod(SCRATCH, 0o755);

const ROOT = '.tmp/hosting';
const REDIRECTS = '- from: people/mara/\n  to: entities/mara-lindqvist/\n- from: old/ford.html\n  to: terms/#term-ford\n';
const SETTINGS = {
  'at the root': { SITE_URL: 'https://example.org' },
  'under a path, with Trusted Types': { SITE_URL: 'https://example.org/archive/ford/', TRUSTED_TYPES: 'on' },
};

const run = promisify(execFile);

/** Builds them as the command does. `clear` takes everything away. */
export async function buildSites(): Promise<{ sites: ReadonlyMap<string, BuiltSite>; clear: () => Promise<void> }> {
  await rm(ROOT, { recursive: true, force: true });
  const content = await copyBase(join(ROOT, 'content'));
  await writeFile(join(content, 'redirects.yaml'), REDIRECTS);
  const sites = new Map<string, BuiltSite>();
  for (const [name, settings] of Object.entries(SETTINGS)) {
    const base = new URL(settings.SITE_URL).pathname;
    const env = { ...settings, CONTENT_DIR: content, OUT_DIR: join(ROOT, `site-${sites.size}`) };
    const { code, output } = await build(env);
    expect([code, output]).toEqual([0, expect.stringContaining('The site is in')]);
    const folder = join(SCRATCH, `site-${sites.size}`);
    await cp(env.OUT_DIR, folder, { recursive: true });
    sites.set(name, {
      base,
      folder,
      print: async (host) => (await run(...command(host, folder), { env: { ...process.env, ...env } })).stdout,
    });
  }
  const clear = async () => {
    for (const folder of [ROOT, SCRATCH]) await rm(folder, { recursive: true, force: true });
  };
  return { sites, clear };
}

const command = (host: string, folder: string): [string, string[]] => [
  process.execPath,
  ['src/cli/sourcebound.cjs', 'host', host, ...(host === 'container' ? [] : ['--folder', folder])],
];

export interface BuiltSite {
  base: string;
  /** Absolute path. */
  folder: string;
  /** What `sourcebound host` prints for a host. */
  print: (host: string) => Promise<string>;
}
