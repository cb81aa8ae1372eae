/** The addresses of the editor. */
import { entryKey } from '../../dossier/editions.ts';
import type { Kind } from '../../schemas/kinds.ts';
import type { Entry } from '../entries.ts';

export const entryLink = (path: string, number?: number, more: Readonly<Record<string, string>> = {}): string =>
  `/entry?${new URLSearchParams({ file: path, ...(number === undefined ? {} : { entry: String(number) }), ...more }).toString()}`;

export const newLink = (kind: Kind): string => `/new?${new URLSearchParams({ kind }).toString()}`;

/** Where the translation of an entry of the first edition begins. */
export const translateLink = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string =>
  `/translate?${new URLSearchParams({ entry: entryKey(kind, id) }).toString()}`;

/** The id of the element that shows a field. */
export const fieldId = (name: string): string => `field-${name}`;
