/** The folders in which the other editions of a site lie: each is a site of its own, with a search of its own. */
const INDEX = /^([^/]+\/)pagefind\/pagefind-entry\.json$/;

/** Each with a slash at its end, in a fixed order. `files` are those of the whole site. */
export const editionFolders = (files: Iterable<string>): string[] =>
  [...new Set(Array.from(files, (file) => INDEX.exec(file)?.[1]).filter((folder) => folder !== undefined))].sort();
