import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DRAFTS } from '../dossier/read-folder.ts';
import { sha256 } from '../publish/sums.ts';

/** The drafts beside a content folder by their SHA-256, each with its path. An empty file is like any other. */
export function draftsIn(contentDir: string): Map<string, string> {
  const folder = join(contentDir, DRAFTS);
  try {
    return new Map(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path, readFileSync(path)] as const)
        .filter(([, bytes]) => bytes.length > 0)
        .map(([path, bytes]) => [sha256(bytes), relative(contentDir, path)]),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return new Map();
  }
}
