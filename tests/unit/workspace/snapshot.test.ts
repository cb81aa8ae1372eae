import { expect, test } from 'vitest';
import { dossierJson } from '../../../src/exports/dossier-json.ts';
import { assemble } from '../../../src/dossier/assemble.ts';
import { readFolder } from '../../../src/dossier/read-folder.ts';
import { parseFiles } from '../../../src/workspace/parse-files.ts';
import { dossierOf, snapshotOf } from '../../../src/workspace/snapshot.ts';
import { address } from '../../support/dossiers.ts';
import { folderOf } from '../../support/fixture.ts';

test('another thread has the same dossier, and parses nothing', async () => {
  const files = await readFolder(folderOf('german'));
  const { reading, known } = await parseFiles(files);
  // What is sent to a thread is copied in this way.
  const sent = structuredClone(snapshotOf(known));
  expect(dossierJson(dossierOf(sent), address)).toBe(dossierJson(assemble(reading.content), address));
});
