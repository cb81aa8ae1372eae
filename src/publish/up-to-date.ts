/** Whether a build would only make again what is published already. */
import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { keep, nameFor, readKept } from '../cache/store.ts';
import { versionOf } from '../cache/version.ts';
import { findBrowser } from '../pdf/browser.ts';
import { beside } from '../threads/beside.ts';
import type { Site } from '../site.ts';
import { filesIn } from './files-in.ts';

const { dependencies } = createRequire(import.meta.url)('../../package.json') as { dependencies: Record<string, string> };

/** Files of a project that say which versions of all packages are installed. */
const LOCKS = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];

/**
 * What the last build into a folder was made of, and what it made. A component or an integration of the project is a program
 * that may read anything, so a build with one is never taken for another.
 */
export class LastBuild {
  readonly #target: string;
  readonly #site: Site;
  readonly #project: Project;
  #program: Promise<string> | undefined;

  /** `target` is the published folder. */
  constructor(target: string, site: Site, project: Project) {
    this.#target = target;
    this.#site = site;
    this.#project = project;
  }

  /** Whether there was one that would be the same now, and whose files are still those that it made. `content` tells a state of the content. */
  async stands(content: () => Promise<string>): Promise<boolean> {
    if (this.#project.isExtended) return false;
    const kept = readKept(this.#record, this.#target);
    if (!kept) return false;
    const last = JSON.parse(kept.toString()) as BuildRecord;
    const program = beside(this.program());
    // What has most likely changed is known first, and who builds need not wait for the rest.
    return last.content === (await content()) && last.made === stampOf(this.#target) && last.program === (await program);
  }

  /** Remembers the build that has just been published. */
  async remember(content: string): Promise<void> {
    if (this.#project.isExtended) return;
    const record: BuildRecord = { content, program: await this.program(), made: stampOf(this.#target) };
    await keep(this.#record, this.#target, Buffer.from(JSON.stringify(record)));
  }

  get #record(): string {
    return join(this.#site.cacheDir, 'published', nameFor(this.#target));
  }

  /** The program with its settings and everything it takes from elsewhere than the content, as it was when somebody first asked. */
  program(): Promise<string> {
    return (this.#program ??= this.#findProgram());
  }

  async #findProgram(): Promise<string> {
    const { url, base, pdf, epub, trustedTypes, offline } = this.#site;
    const { root, configFile, publicDir } = this.#project;
    const locks = await readThose(root, LOCKS);
    const config = await readThose(root, configFile === undefined ? [] : [configFile]);
    const version = await versionOf([''], locks.length > 0 ? [] : Object.keys(dependencies));
    const browser = pdf ? await findBrowser(process.env) : undefined;
    return JSON.stringify([
      version,
      nameFor(locks.join('\n')),
      config,
      url,
      base,
      epub,
      trustedTypes,
      offline,
      browser,
      stampOf(publicDir),
    ]);
  }
}

/** Changes when a file in the folder is written, added, renamed or removed; empty when there is no folder. */
function stampOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of listed(folder)) {
    const { size, mtimeMs } = lstatSync(join(folder, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Where nothing can be listed nothing is. */
function listed(folder: string): string[] {
  try {
    return filesIn(folder);
  } catch {
    return [];
  }
}

/** The texts of those files that are there. */
async function readThose(folder: string, names: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => undefined)));
  return texts.filter((text) => text !== undefined);
}

/** Where a site is built. */
interface Project {
  root: string;
  /** Its own configuration of Astro, from the root. */
  configFile?: string | undefined;
  /** Whether it has a part in the pages beside the program and the content. */
  isExtended: boolean;
  /** The folder whose files every site gets. */
  publicDir: string;
}

interface BuildRecord {
  content: string;
  program: string;
  made: string;
}
