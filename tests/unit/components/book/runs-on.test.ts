import { expect, test } from 'vitest';
import { partsOf } from '../../../../src/components/book/parts.ts';
import { runOn } from '../../../../src/components/book/runs-on.ts';
import { stringsOf } from '../../../../src/strings/index.ts';
import { dossierOf } from '../../../support/dossiers.ts';

const below = async (name: string) => {
  const dossier = await dossierOf(name);
  const parts = runOn(partsOf(dossier, stringsOf(dossier.data)), dossier);
  return { dossier, parts, ids: parts.filter(({ runsOn }) => runsOn).map(({ id }) => id) };
};

test('short parts of a small dossier share sheets', async () => {
  const { ids } = await below('german');
  expect(ids).toEqual(['brief', 'sources', 'references']);
});

test.each(['german', 'base', 'two-sources', 'arabic'])('chapters and reports of %s begin on sheets of their own', async (name) => {
  const { parts } = await below(name);
  expect(parts.filter(({ label }) => label !== undefined).length).toBeGreaterThan(1);
  expect(parts.filter(({ label, runsOn }) => label !== undefined && runsOn)).toEqual([]);
});

test('the more a dossier holds, the fewer of its parts share a sheet', async () => {
  const { dossier } = await below('german');
  const parts = partsOf(dossier, stringsOf(dossier.data)).map((part) => ({
    ...part,
    items: part.items.flatMap((item) => Array(30).fill(item)),
  }));
  const ids = runOn(parts, dossier).filter(({ runsOn }) => runsOn);
  expect(ids.map(({ id }) => id)).toEqual(['brief']);
});
