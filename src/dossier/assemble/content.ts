import type { CollectionName, DataOf } from '../../schemas/collections.ts';

/** What assembling needs of every entry. `body` is the prose without front matter; for a source its text. */
export type ContentData = { [Name in CollectionName]: readonly { id: string; data: DataOf<Name>; body?: string | undefined }[] };

export type EntryOf<Name extends CollectionName> = ContentData[Name][number];
