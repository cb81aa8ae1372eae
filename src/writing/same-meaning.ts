/** The last guard of renaming: whatever was written how, everything means afterwards what it meant before. */
import type { ParsedDraft } from '../dossier/read.ts';
import type { Kind } from '../schemas/kinds.ts';
import { EntryError } from './entry-error.ts';
import type { Folder } from './folder.ts';
import { meaningAsWritten, meaningOf } from './meaning.ts';
import { usesOf } from './uses.ts';

/** @throws EntryError when an entry no longer says what it said, or points to something else than it pointed to. */
export function requireSameMeaning(before: Entries, after: Entries, { kind, from, to }: Renaming): void {
  const nameOf = (named: Kind, id: string) => (named === kind && id === from ? to : id);
  const isConcerned = (draft: ParsedDraft) => (draft.kind === kind && draft.id === from) || usesOf(draft, { kind, id: from }).length > 0;
  const expected = before.drafts.map((draft) => ({
    file: draft.file,
    meaning: isConcerned(draft) ? meaningOf(draft, nameOf) : meaningAsWritten(draft),
  }));
  const found = new Set(after.drafts.map(meaningAsWritten));
  const lost = expected.find(({ meaning }) => !found.has(meaning));
  if (lost || before.drafts.length !== after.drafts.length) {
    throw new EntryError(
      `${lost?.file ?? 'The content'} names \`${from}\` in a way that cannot be changed. Write the id there without quotation marks or escapes. Nothing was changed.`,
    );
  }
}

type Entries = Pick<Folder, 'drafts'>;

export interface Renaming {
  kind: Kind;
  from: string;
  to: string;
}
