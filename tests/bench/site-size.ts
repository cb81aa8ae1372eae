/** How much a built site is. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export async function sizeOf(folder: string): Promise<SiteSize> {
  const size: SiteSize = { files: 0, bytes: 0, largestPage: { path: '', bytes: 0 } };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size: bytes } = await stat(path);
    size.files++;
    size.bytes += bytes;
    if (entry.name.endsWith('.html') && bytes > size.largestPage.bytes) size.largestPage = { path: path.slice(folder.length + 1), bytes };
  }
  return size;
}

export interface SiteSize {
  files: number;
  bytes: number;
  largestPage: { path: string; bytes: number };
}
