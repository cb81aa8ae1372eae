/** The list of what was drafted from a source: by it a later run knows what is new, and leaves alone what a person has touched or refused. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SettingError } from '../../site.ts';

const item = z.strictObject({
  /** As `quotes/doe-on-the-vote`. */
  name: z.string().regex(/^(?:entities|events|quotes|terms)\/[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Words by which a later run knows it again. */
  words: z.array(z.string()),
  /** SHA-256 of the file as the program wrote it last. */
  written: z.string(),
  state: z.enum(['waiting', 'kept', 'dropped']),
});
const list = z.strictObject({ drafts: z.array(item) });

/** @throws SettingError for a list that was damaged. */
export function readList(path: string, bytes: Uint8Array | undefined): ListedDraft[] {
  if (!bytes) return [];
  try {
    return list.parse(JSON.parse(new TextDecoder().decode(bytes))).drafts;
  } catch (cause) {
    throw new SettingError(
      `${path} cannot be read. The program writes it: take it back from version control, or delete the folder around it.`,
      {
        cause,
      },
    );
  }
}

export const writeList = (drafts: readonly ListedDraft[]): string => `${JSON.stringify({ drafts }, undefined, 2)}\n`;

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export type ListedDraft = z.output<typeof item>;

/** What was drafted from a source. */
export interface DraftFolder {
  source: string;
  /** Everything that was ever drafted from it. */
  listed: readonly ListedDraft[];
  /** The files that are there, by the names of their drafts. */
  texts: ReadonlyMap<string, string>;
}
