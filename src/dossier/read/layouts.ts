import { COLLECTIONS, type CollectionLayout, type CollectionName } from '../../schemas/collections.ts';
import type { Layout } from './entry.ts';
import { fileLayout } from './file-layout.ts';
import { folderLayout } from './folder-layout.ts';
import { listLayout } from './list-layout.ts';
import { mdxLayout } from './mdx-layout.ts';

const READERS = { file: fileLayout, list: listLayout, mdx: mdxLayout, folder: folderLayout };

/** The most bytes a file may have, by its path; 0 for a path that has no place in a dossier. */
export const limitOf = (path: string): number => layoutFor(path)?.maxBytes ?? 0;

/** The collection a file belongs to, with how it is read; `undefined` for a path that has no place in a dossier. */
export const layoutFor = (path: string) => LAYOUTS.find(({ layout }) => layout.owns(path));

/** How the files of each collection are read. A new layout is a file here and a word in the table above. */
const LAYOUTS: readonly { collection: CollectionName; maxBytes: number; layout: Layout }[] = Object.entries(COLLECTIONS).map(
  ([name, description]) => ({
    collection: name as CollectionName,
    maxBytes: description.maxBytes,
    // TypeScript cannot see that the reader and the description were chosen by the same word.
    layout: (READERS[description.layout] as (description: CollectionLayout) => Layout)(description),
  }),
);
