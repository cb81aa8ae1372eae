/** Where the EPUB lies, relative to the base path. */
export const EPUB = 'dossier.epub';
