/** The addresses of the editor. */
import type { Kind } from '../../schemas/kinds.ts';

export const entryLink = (path: string, number?: number, more: Readonly<Record<string, string>> = {}): string =>
  `/entry?${new URLSearchParams({ file: path, ...(number === undefined ? {} : { entry: String(number) }), ...more }).toString()}`;

export const newLink = (kind: Kind): string => `/new?${new URLSearchParams({ kind }).toString()}`;

/** The id of the element that shows a field. */
export const fieldId = (name: string): string => `field-${name}`;
