/** The path of a file as an editor sees it, from the path of the content folder. */
export const joinPath = (folder: string, file: string) => `${folder.replace(/\/$/, '')}/${file}`;
