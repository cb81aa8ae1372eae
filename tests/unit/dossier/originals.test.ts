/** What a quotation and its original become when they are assembled. */
import { beforeAll, expect, test } from 'vitest';
import { assemble } from '../../../src/dossier/assemble.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { loadFixture } from '../../support/fixture.ts';
import { readContent, verify } from '../../support/check.ts';

let dossier: Dossier;
const quote = () => dossier.item('quote', 'lindqvist-carry');
const source = () => dossier.item('source', 'courrier-2024-05-14');

beforeAll(async () => {
  const files = await loadFixture('original');
  expect(verify(files)).toEqual([]);
  dossier = assemble(readContent(files).content);
});

test('its pieces hold the characters of the two sources, whatever was typed', () => {
  const { original } = quote();
  expect(original?.passage.source).toBe('courrier-2024-05-14');
  expect(original?.pieces.map(({ difference, original, rendered }) => [difference, original?.exact, rendered?.exact])).toEqual([
    ['same', 'Le pont', 'The bridge'],
    ['same', 'nous porte', 'has carried us'],
    ['same', 'depuis un siècle et demi', 'for a century and a half'],
    ['same', 'et maintenant', 'and now'],
    ['changed', 'c’est à nous', 'it is our turn'],
    ['same', 'de le porter', 'to carry it'],
    ['left-out', 'de nos bras', undefined],
  ]);
  for (const { original: words, rendered } of original?.pieces ?? []) {
    if (words) expect(source().text.slice(words.start, words.end)).toBe(words.exact);
    if (rendered) expect(dossier.mainSource.text.slice(rendered.start, rendered.end)).toBe(rendered.exact);
  }
});

test('the original is marked as a quotation in its source, and the source leads back', () => {
  expect(source().annotations.map(({ layer, kind, id }) => [layer, kind, id])).toEqual([['quote', 'quote', 'lindqvist-carry']]);
  expect(source().backlinks.map(({ kind, id }) => [kind, id])).toEqual([['quote', 'lindqvist-carry']]);
});

test('a rendering has the words of its passages, and is compared with what is in the same language', () => {
  expect(quote().renderings.map(({ texts, agreement }) => [texts, agreement])).toEqual([
    [[{ text: 'The bridge has carried us for a century and a half', language: 'en' }], 'same'],
    [[{ text: 'The bridge carried us for 150 years', language: 'en' }], 'differs'],
    [[{ text: 'Jetzt tragen wir die Brücke', language: 'de' }], 'not compared'],
  ]);
});
