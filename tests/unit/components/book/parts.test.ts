import { expect, test } from 'vitest';
import { partsOf } from '../../../../src/components/book/parts.ts';
import { placesOf } from '../../../../src/components/book/places.ts';
import { assemble } from '../../../../src/dossier/assemble.ts';
import { stringsFor } from '../../../../src/strings/index.ts';
import { readContent } from '../../../support/check.ts';
import { loadFixture } from '../../../support/fixture.ts';

const dossier = assemble(readContent(await loadFixture()).content);

test('the parts stand in the order of a book, and each shows what it holds', () => {
  expect(partsOf(dossier, stringsFor('en')).map(({ id, label, items }) => [id, label, items.length])).toEqual([
    ['brief', undefined, 0],
    ['chapter-the-closure', 'Chapter 1', 1],
    ['source-herald-2024-05-16', 'The report', 1],
    ['quotes', undefined, dossier.quotes.size],
    ['chronology', undefined, dossier.events.size],
    ['claims', undefined, dossier.claims.size],
    ['entities', undefined, dossier.entities.size],
    ['terms', undefined, dossier.terms.size],
    ['references', undefined, 0],
    ['about', undefined, 0],
  ]);
});

test('texts of which only passages are held share a part', async () => {
  const whole = assemble(readContent(await loadFixture('original')).content);
  const sources = partsOf(whole, stringsFor('en')).filter(({ id }) => id.startsWith('source'));
  expect(sources.map(({ id, items }) => [id, items.length])).toEqual([
    ['source-herald-2024-05-16', 1],
    ['source-courrier-2024-05-14', 1],
    ['sources', whole.excerpts.length],
  ]);
  expect(whole.excerpts.length).toBeGreaterThan(0);
});

test.each([
  ['', 'title'],
  ['#chapters', 'contents'],
  ['chronology/', 'chronology'],
  ['entities/mara-lindqvist/', 'entity-mara-lindqvist'],
  ['terms/#term-ford', 'term-ford'],
  ['references/county-record-1990/', 'ref-county-record-1990'],
  ['sources/herald-2024-05-16/', 'source-herald-2024-05-16'],
  ['sources/herald-2024-05-16/#p3', 'source-herald-2024-05-16-p3'],
  ['network/', undefined],
])('%s stands at %s', (address, place) => {
  expect(placesOf(dossier)(address)).toBe(place);
});
