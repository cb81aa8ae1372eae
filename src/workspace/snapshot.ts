/** A state of the content in a form that can be sent to another thread. */
import { assemble } from '../dossier/assemble.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { ContentFile } from '../dossier/read-folder.ts';
import { KnownFile, parseFiles, type KnownFiles } from './parse-files.ts';

/** The files with what each was parsed to, in bytes that are kept by whoever asks. */
export const snapshotOf = (files: readonly ContentFile[], known: KnownFiles): Snapshot => ({
  files,
  parsed: Array.from(known, ([key, file]) => [key, file.takeBytes()] as const),
});

/** The dossier of a state that has been checked, in the thread that it was sent to: nothing is parsed again. */
export async function dossierOf({ files, parsed }: Snapshot): Promise<Dossier> {
  const known = new Map(parsed.map(([key, bytes]) => [key, new KnownFile(bytes)]));
  const { reading, missing } = await parseFiles(files, known);
  if (missing > 0) throw new Error(`${missing} files of a snapshot were not parsed.`);
  return assemble(reading.content);
}

export interface Snapshot {
  files: readonly ContentFile[];
  /** By the keys of `parseFiles`, as bytes of `node:v8`. */
  parsed: readonly (readonly [key: string, bytes: Uint8Array])[];
}
