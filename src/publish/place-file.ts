/** Puts files where nothing stands yet, with the folders that hold them. Each function gives whether that was so. */
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file. */
export const writeNew = (path: string, bytes: Uint8Array): boolean =>
  placed(path, () => {
    writeFileSync(path, bytes, { flag: 'wx' });
  });

/**
 * Gives a second name to a file that has these bytes, which is sooner done than to write them again. Where the system gives none, as
 * on another disk, they are written.
 */
export const linkNew = (path: string, file: string, bytes: Uint8Array): boolean =>
  placed(path, () => {
    try {
      linkSync(file, path);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') throw error;
      writeFileSync(path, bytes, { flag: 'wx' });
    }
  });

function placed(path: string, place: () => void): boolean {
  mkdirSync(dirname(path), { recursive: true });
  try {
    place();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;
