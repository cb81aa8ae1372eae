import { expect, test } from 'vitest';
import { inOrder } from '../../../src/components/claims/claim-orders.ts';
import { assemble } from '../../../src/dossier/assemble.ts';
import { placeOrder } from '../../../src/dossier/place-order.ts';
import { loadFixture } from '../../support/fixture.ts';
import { readContent } from '../../support/check.ts';

const dossier = assemble(readContent(await loadFixture('two-sources')).content);
const [HERALD, ABENDBLATT] = ['herald-2024-05-16', 'abendblatt-2024-05-15'];

test('places are compared by source, then by offset; what has none comes last', () => {
  const place = (source: string, start: number) => ({ source, start });
  const compare = placeOrder(['a', 'b']);
  const order = [place('a', 1), place('a', 9), place('b', 0), place('b', 5), place('unknown', 0)];
  expect(order.toReversed().sort(compare)).toEqual(order);
  expect(compare(undefined, undefined)).toBe(0);
  for (const one of order) expect(compare(undefined, one)).toBeGreaterThan(0);
});

test('the source that is explained comes first, whatever the files are called', () => {
  expect([...dossier.sources.keys()]).toEqual([HERALD, ABENDBLATT, 'gazette-2024-05-15']);
});

test('no order compares offsets of different sources', () => {
  // Each of the other source stands nearer to the beginning of its text.
  expect([...dossier.quotes.values()].map(({ id, number }) => [id, number])).toEqual([
    ['lindqvist-carry', 1],
    ['lindqvist-faehre', 2],
  ]);
  const claims = ['ferry-is-dear', 'ferry-has-a-price', 'bridge-is-old'];
  expect([...dossier.claims.keys()]).toEqual(claims);
  expect(inOrder('report', dossier).flatMap((group) => group.claims.map(({ id }) => id))).toEqual(claims);
  // The other source names her before anything else.
  expect([...dossier.entities.keys()].indexOf('mara-lindqvist')).toBeGreaterThan(0);
  for (const { mentions } of dossier.entities.values()) expect(mentions.toSorted(dossier.byPlace)).toEqual(mentions);
  for (const { annotations } of dossier.sources.values()) {
    const passages = annotations.map(({ passage }) => passage);
    expect(passages.toSorted(dossier.byPlace)).toEqual(passages);
  }
});
