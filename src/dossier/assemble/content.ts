import type { CollectionOf, DataOf, Kind } from '../../schemas/kinds.ts';
import type { Content } from '../read.ts';

/** What assembling needs: the entries of every kind, valid and verified. */
export type ContentData = { [Name in Kind as CollectionOf<Name>]: readonly EntryOf<Name>[] };

export type EntryOf<Name extends Kind> = Pick<Content[CollectionOf<Name>][number], 'id' | 'body' | 'prose' | 'pointers'> & {
  data: DataOf<Name>;
};
