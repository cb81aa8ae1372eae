import { KIND_NAMES, KINDS, type Kind, type KindDescription } from '../../schemas/kinds.ts';
import { REDIRECTS } from '../../schemas/redirect.ts';
import { TRANSLATED } from '../../schemas/translated.ts';
import { inEdition } from './edition-path.ts';
import type { Layout } from './entry.ts';
import { fileLayout } from './file-layout.ts';
import { folderLayout } from './folder-layout.ts';
import { listLayout } from './list-layout.ts';
import { mdxLayout } from './mdx-layout.ts';

const READERS = { file: fileLayout, list: listLayout, mdx: mdxLayout, folder: folderLayout };

/** The most bytes a file may have, by its path; 0 for a path that has no place in a dossier. */
export function limitOf(path: string): number {
  const own = inEdition(path)?.path ?? path;
  return (LISTS.find((list) => list.path === own) ?? layoutFor(own))?.maxBytes ?? 0;
}

/** What lies in a content folder and is no kind. */
const LISTS = [REDIRECTS, TRANSLATED];

/** The kind a file is of, with how it is read; `undefined` for a path that has no place in a dossier. */
export const layoutFor = (path: string) => LAYOUTS.find(({ layout }) => layout.owns(path));

/** How the files of each kind are read. A new layout is a file here and a word in the table above. */
const LAYOUTS: readonly { kind: Kind; maxBytes: number; layout: Layout }[] = KIND_NAMES.map((kind) => {
  const description: KindDescription = KINDS[kind];
  // TypeScript cannot see that the reader and the description were chosen by the same word.
  const read = READERS[description.layout] as (description: KindDescription) => Layout;
  return { kind, maxBytes: description.maxBytes, layout: read(description) };
});
