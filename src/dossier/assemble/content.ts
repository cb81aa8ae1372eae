import type { CollectionName } from '../../schemas/collections.ts';
import type { Content } from '../read.ts';

/** What assembling needs: the entries of every collection, valid and verified. */
export type ContentData = { [Name in CollectionName]: readonly EntryData<Name>[] };

type EntryData<Name extends CollectionName> = Pick<Content[Name][number], 'id' | 'data' | 'body' | 'tree' | 'prose' | 'pointers'>;

export type EntryOf<Name extends CollectionName> = ContentData[Name][number];
