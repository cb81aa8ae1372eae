import { COLLECTIONS, type CollectionLayout, type CollectionName } from '../../schemas/collections.ts';
import type { Layout } from './entry.ts';
import { fileLayout } from './file-layout.ts';
import { folderLayout } from './folder-layout.ts';
import { listLayout } from './list-layout.ts';
import { mdxLayout } from './mdx-layout.ts';

const READERS = { file: fileLayout, list: listLayout, mdx: mdxLayout, folder: folderLayout };

/** How the files of each collection are read. A new layout is a file here and a word in the table above. */
export const LAYOUTS: readonly { collection: CollectionName; layout: Layout }[] = Object.entries(COLLECTIONS).map(
  ([name, description]) => ({
    collection: name as CollectionName,
    // TypeScript cannot see that the reader and the description were chosen by the same word.
    layout: (READERS[description.layout] as (description: CollectionLayout) => Layout)(description),
  }),
);
