import { join, resolve } from 'node:path';
import { nameFor } from '../cache/store.ts';

/** Where it is kept what the files of a content folder were parsed to. */
export const parsedFolder = (cacheDir: string, folder: string): string => join(cacheDir, 'parsed', nameFor(resolve(folder)));
