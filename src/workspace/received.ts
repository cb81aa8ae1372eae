/**
 * Keeps the texts of sources as they were received, each under its SHA-256, so that it can be told later what has changed. A text
 * that was never checked on this machine is not there, and what is there may be deleted.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWithoutPlace } from '../cache/store.ts';
import type { Content } from '../dossier/read.ts';

export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The texts that are still those that were received, by their SHA-256. */
export function receivedIn(sources: Content['sources']): Map<string, string> {
  const texts = sources.map(({ data, body }) => [data.sha256, body] as const);
  return new Map(texts.filter(([sha256, body]) => sha256Of(body) === sha256));
}

/** Writes each that is not there yet. Where nothing can be written, a changed text is shown without the old one beside it. */
export async function keepReceived(cacheDir: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const missing = [...texts].filter(([sha256]) => !existsSync(pathOf(cacheDir, sha256)));
  if (missing.length === 0) return;
  try {
    await mkdir(join(cacheDir, FOLDER), { recursive: true });
    for (const [sha256, text] of missing) {
      const path = pathOf(cacheDir, sha256);
      // Two programs may write it at once.
      const aside = `${path}.${process.pid}`;
      await writeFile(aside, text);
      await rename(aside, path);
    }
  } catch (error) {
    if (!isWithoutPlace(error)) throw error;
  }
}

/** The text with the SHA-256; nothing when it is not kept here, or no longer as it was. */
export async function readReceived(cacheDir: string, sha256: string): Promise<string | undefined> {
  const bytes = await readFile(pathOf(cacheDir, sha256)).catch(() => undefined);
  return bytes && sha256Of(bytes) === sha256 ? bytes.toString('utf8') : undefined;
}

const FOLDER = 'received';
const pathOf = (cacheDir: string, sha256: string): string => join(cacheDir, FOLDER, `${sha256}.txt`);
