/** Names the state of the program, so that nothing that an older or another one has kept is taken for its own. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readIfThere } from './store.ts';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));

/**
 * A hash of parts of the program: folders or files below `src`, and the packages they use, by their versions and by those of all
 * that these use. The version of Node and of its tables of Unicode count too.
 */
export function versionOf(parts: readonly string[], packages: readonly string[]): Promise<string> {
  const question = JSON.stringify([parts, packages]);
  const version = versions.get(question) ?? findVersion(parts, packages);
  versions.set(question, version);
  return version;
}

/** The program does not change while it runs. */
const versions = new Map<string, Promise<string>>();

async function findVersion(parts: readonly string[], packages: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(`${process.versions.node} ${process.versions.unicode} ${process.versions.icu}`);
  for (const part of parts) {
    // They are many and small: each is read sooner than it is waited for.
    for (const path of await filesOf(join(SOURCE, part))) hash.update(`\0${path.slice(SOURCE.length)}\0`).update(readFileSync(path));
  }
  const installed = new Map<string, string>();
  for (const name of packages) addVersion(name, SOURCE, installed);
  for (const [folder, version] of installed) hash.update(`\0${basename(folder)} ${version}`);
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

/** Adds a package, as it is found from a folder, and what it depends on. Read where it is installed: a package need not export its `package.json`. */
function addVersion(name: string, from: string, installed: Map<string, string>): void {
  const { folder, text } = findPackage(name, from);
  if (installed.has(folder)) return;
  const { version, dependencies = {} } = JSON.parse(text) as { version: string; dependencies?: Record<string, string> };
  installed.set(folder, version);
  for (const dependency of Object.keys(dependencies)) addVersion(dependency, folder, installed);
}

/** In the nearest `node_modules` that has it. They are as many and small as the files of the program. */
function findPackage(name: string, from: string): { folder: string; text: string } {
  for (let above = from; ; above = dirname(above)) {
    const folder = join(above, 'node_modules', name);
    const text = readIfThere(join(folder, 'package.json'))?.toString();
    if (text !== undefined) return { folder, text };
    if (above === dirname(above)) throw new Error(`The package ${name} is not installed. Run npm ci.`);
  }
}
