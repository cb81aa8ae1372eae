import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of the files below the folder with `/`, in a fixed order; an empty folder counts, with a slash behind it. */
export function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }));
  const parents = new Set(paths.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))));
  return paths
    .filter(({ entry, path }) => !entry.isDirectory() || !parents.has(path))
    .map(({ entry, path }) => (entry.isDirectory() ? `${path}/` : path))
    .sort();
}
