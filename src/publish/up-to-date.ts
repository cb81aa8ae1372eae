/** Whether a build would only make again what is published already. */
import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { keep, nameFor, readKept } from '../cache/store.ts';
import { versionOf } from '../cache/version.ts';
import { findBrowser } from '../pdf/browser.ts';
import type { Site } from '../site.ts';

const { dependencies } = createRequire(import.meta.url)('../../package.json') as { dependencies: Record<string, string> };

/** What the last build into a folder was made of, and what it made. */
export class LastBuild {
  readonly #target: string;
  readonly #site: Site;
  readonly #publicDir: string;

  readonly #configFile: string | undefined;

  /** `target` is the published folder, `publicDir` the one whose files every site gets, `configFile` the project's own for Astro. */
  constructor(target: string, site: Site, publicDir: string, configFile?: string) {
    this.#target = target;
    this.#site = site;
    this.#publicDir = publicDir;
    this.#configFile = configFile;
  }

  /** Whether there was one that would be the same now, and whose files are still those that it made. `content` tells a state of the content. */
  async stands(content: () => Promise<string>): Promise<boolean> {
    const kept = await readKept(this.#record, this.#target);
    if (!kept) return false;
    const last = JSON.parse(kept.toString()) as BuildRecord;
    return last.made === (await stampOf(this.#target)) && last.program === (await this.#program()) && last.content === (await content());
  }

  /** Remembers the build that has just been published. */
  async remember(content: string): Promise<void> {
    const [program, made] = await Promise.all([this.#program(), stampOf(this.#target)]);
    const record: BuildRecord = { content, program, made };
    await keep(this.#record, this.#target, Buffer.from(JSON.stringify(record)));
  }

  get #record(): string {
    return join(this.#site.cacheDir, 'published', nameFor(this.#target));
  }

  /** The program with its settings and everything it takes from elsewhere than the content. */
  async #program(): Promise<string> {
    const { url, base, pdf } = this.#site;
    const version = await versionOf([''], Object.keys(dependencies));
    const config = this.#configFile === undefined ? '' : await readFile(this.#configFile, 'utf8');
    const browser = pdf ? await findBrowser(process.env) : undefined;
    return JSON.stringify([version, config, url, base, browser, await stampOf(this.#publicDir)]);
  }
}

/** Changes when a file in the folder is written, added, renamed or removed; empty when there is no folder. */
async function stampOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const hash = createHash('sha256');
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  const stats = await Promise.all(paths.sort().map(async (path) => ({ path, ...(await lstat(path)) })));
  for (const { path, size, mtimeMs } of stats) hash.update(`${path.slice(folder.length)} ${size} ${mtimeMs}\n`);
  return hash.digest('hex');
}

interface BuildRecord {
  content: string;
  program: string;
  made: string;
}
