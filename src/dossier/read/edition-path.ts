/** The other editions of a dossier lie in its content folder: `editions/ar/` holds the one in Arabic. */

const IN_EDITION = /^editions\/(?<edition>[^/]+)\/(?<path>.+)$/s;

/** Which of the other editions a file belongs to, and its path in the folder of that; nothing for a file of the first. */
export function inEdition(path: string): { edition: string; path: string } | undefined {
  const { edition, path: own } = IN_EDITION.exec(path)?.groups ?? {};
  return edition === undefined || own === undefined ? undefined : { edition, path: own };
}

/** The folder of an edition in the content folder, with a slash at its end. */
export const editionFolder = (edition: string): string => `editions/${edition}/`;
