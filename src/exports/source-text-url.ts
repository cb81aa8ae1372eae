import type { Source } from '../dossier/types.ts';

/** Where the text of a source that is shown in full is published as it was received, relative to the base path. */
export const sourceTextUrl = ({ url }: Pick<Source, 'url'>): string => `${url}text.txt`;
