/** Names the state of the program, so that nothing that an older or another one has kept is taken for its own. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));

/**
 * A hash of parts of the program: folders or files below `src`, and the packages they use, by their versions. The version of
 * Node and of its tables of Unicode count too.
 */
export async function versionOf(parts: readonly string[], packages: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(`${process.versions.node} ${process.versions.unicode} ${process.versions.icu}`);
  for (const part of parts) {
    for (const path of await filesOf(join(SOURCE, part))) hash.update(`\0${path.slice(SOURCE.length)}\0`).update(await readFile(path));
  }
  for (const name of packages) hash.update(`\0${name} ${await versionOfPackage(name)}`);
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const { resolve } = createRequire(import.meta.url);

/** Read where it is installed: what a package exports need not hold its `package.json`. */
async function versionOfPackage(name: string): Promise<string> {
  for (const folder of resolve.paths(name) ?? []) {
    const text = await readFile(join(folder, name, 'package.json'), 'utf8').catch(() => undefined);
    if (text !== undefined) return (JSON.parse(text) as { version: string }).version;
  }
  throw new Error(`The package ${name} is not installed. Run npm ci.`);
}
