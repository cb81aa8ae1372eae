/** Which files of a site a browser keeps, to be read and searched without a network. */
import { editionFolders } from '../publish/edition-folders.ts';
import { WORKER } from './worker-file.ts';

/** Pages and what they show or ask for. Cards for the pages of others need a network anyway. */
const KEPT = /\.html$|^_astro\/|^pagefind\/|^previews\/|^icon\.svg$/;
const LEFT_OUT = /^embed\//;

/** The files among all of a site, in the same order. Other editions have a worker each. */
export function keptFiles(files: readonly string[]): string[] {
  const editions = editionFolders(files);
  const own = files.filter((file) => !editions.some((edition) => file.startsWith(edition)));
  return own.filter((file) => KEPT.test(file) && !LEFT_OUT.test(file) && file !== WORKER);
}

/** The service workers among all files of a site: its own, and those of the other editions. */
export function workersIn(files: readonly string[]): string[] {
  const workers = new Set(['', ...editionFolders(files)].map((folder) => folder + WORKER));
  return files.filter((file) => workers.has(file));
}
