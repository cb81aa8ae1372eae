/** The folder in which one build works, and which no other one knows. */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './process.ts';

/** Caches and unfinished builds of a project, out of sight and out of version control. */
const cacheFolder = (root: string): string => join(root, 'node_modules/.cache/sourcebound');

/** The name says whose it is, so that what a killed build has left is known. */
const NAME = /^build-(?<host>.+)-(?<pid>\d+)-[^-]+$/;

/** Makes the folder. It must lie in the project: what runs there finds its packages upwards from where it lies. */
export async function makeWorkFolder(root: string): Promise<string> {
  const parent = cacheFolder(root);
  await mkdir(parent, { recursive: true });
  await removeForgotten(parent);
  return mkdtemp(join(parent, `build-${hostname()}-${process.pid}-`));
}

async function removeForgotten(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const { host, pid } = NAME.exec(name)?.groups ?? {};
    if (host === hostname() && !isAlive(Number(pid))) await rm(join(parent, name), { recursive: true, force: true });
  }
}
