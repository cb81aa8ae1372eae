/** What lies below a folder: paths with `/`, in a fixed order. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const filesIn = (folder: string): string[] => entriesIn(folder).filter((path) => !path.endsWith('/'));

/** The files and the empty folders, these with a slash behind. */
export function entriesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({ entry, path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/') }));
  const parents = new Set(paths.map(({ path }) => path.slice(0, Math.max(0, path.lastIndexOf('/')))));
  return paths
    .filter(({ entry, path }) => !entry.isDirectory() || !parents.has(path))
    .map(({ entry, path }) => (entry.isDirectory() ? `${path}/` : path))
    .sort();
}
