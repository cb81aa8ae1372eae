/** Parses a content folder with every edition that lies in it. */
import { createHash } from 'node:crypto';
import { splitEditions, type EditionFiles } from '../dossier/editions.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { parseFiles, type KnownFiles, type Parse, type ParsedFiles } from './parse-files.ts';

/** As `parseFiles`, for the first edition; the others beside it, by the names of their folders. */
export async function parseEditions(files: readonly ContentFile[], known?: KnownFiles, parse?: Parse): Promise<ParsedEditions> {
  const { first, others } = splitEditions(files);
  const parsed = { files: first, ...(await parseFiles(first, known, parse)) };
  const editions = new Map<string, ParsedEdition>();
  for (const [name, edition] of others) editions.set(name, { ...edition, ...(await parseFiles(edition.files, known, parse)) });
  const own = parsed.known;
  if (editions.size === 0) return { ...parsed, own, others: editions };
  const all = [parsed, ...editions.values()];
  return {
    ...parsed,
    own,
    others: editions,
    known: new Map(all.flatMap((each) => [...each.known])),
    missing: all.reduce((sum, { missing }) => sum + missing, 0),
    digest: createHash('sha256')
      .update([parsed.digest, ...[...editions].flatMap(([name, { digest }]) => [name, digest])].join(' '))
      .digest('hex'),
  };
}

interface ParsedEdition extends ParsedFiles, EditionFiles {}

export interface ParsedEditions extends ParsedFiles {
  /** Those of the first edition. */
  files: readonly ContentFile[];
  /** What is known of these. */
  own: KnownFiles;
  others: ReadonlyMap<string, ParsedEdition>;
}
