/** A state of the content in a form that can be sent to another thread. */
import { assemble, type ContentData } from '../dossier/assemble.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { contentOf } from '../dossier/read/content.ts';
import { unpackFile, type PackedFile } from './packed-file.ts';
import type { KnownFiles } from './parse-files.ts';

/** What each file was parsed to, in the order of the files, as bytes: trees are shared with the other thread, the rest is copied to it. */
export const snapshotOf = (known: KnownFiles): Snapshot => Array.from(known.values(), (file) => file.takePacked());

/** The dossier of a state that has been checked, in the thread that it was sent to: nothing that parses is loaded there. */
export function dossierOf(snapshot: Snapshot): Dossier {
  const entries = snapshot.flatMap(([entries, trees]) => unpackFile(entries, () => trees).drafts);
  // What is valid has the data of its kind.
  return assemble(contentOf(entries) as unknown as ContentData);
}

export type Snapshot = readonly PackedFile[];
