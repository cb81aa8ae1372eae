/**
 * `npm run build`: verifies, builds beside the published folder, and only then puts the new site in its place.
 * A build that fails or is killed leaves the published folder as it was. `--verbose` tells each step.
 */
import { rm, rename } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { readSite } from '../site.ts';

const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });
const { outDir } = readSite(process.env, process.cwd());
const target = resolve(outDir);
const fresh = besides('new');
const old = besides('old');

await rm(fresh, { recursive: true, force: true });
process.env['OUT_DIR'] = fresh;

try {
  await build({ logLevel: values.verbose ? 'info' : 'warn' });
  await rm(old, { recursive: true, force: true });
  await rename(target, old).catch(unlessMissing);
  await rename(fresh, target);
  await rm(old, { recursive: true, force: true });
  process.stdout.write(`The site is in ${outDir}.\n`);
} catch (error) {
  await rm(fresh, { recursive: true, force: true });
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}

/** A folder beside the published one, on the same file system, so that it can be renamed. */
function besides(purpose: string): string {
  return join(dirname(target), `.${basename(target)}.${purpose}`);
}

/** What went wrong, and below it what that came from. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}\n${messageOf(error.cause)}`;
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
