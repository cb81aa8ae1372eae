import { expect, test } from 'vitest';
import { embedCode, embeddedPages, oembed } from '../../../src/exports/embed.ts';
import { address, dossierOf, HOSTILE, hostileDossier } from '../../support/dossiers.ts';

test('every quotation and claim has a card, and nothing else', async () => {
  const dossier = await dossierOf('german');
  expect([...embeddedPages(dossier).keys()].toSorted()).toEqual(
    [...dossier.all('quote'), ...dossier.all('claim')].map(({ url }) => url).toSorted(),
  );
});

test('no title ends the attribute that it stands in', async () => {
  const dossier = await hostileDossier();
  for (const item of embeddedPages(dossier).values()) {
    const code = embedCode(item, HOSTILE, address);
    expect(code).toMatch(/^<iframe(?: [a-z]+="[^"<>]*")+><\/iframe>$/);
    expect((JSON.parse(oembed(item, HOSTILE, dossier, address)) as { html: string }).html).toBe(code);
  }
});

test('longer words get a higher frame', async () => {
  const dossier = await dossierOf('base');
  const [quote] = dossier.all('quote');
  if (!quote) throw new Error('The fixture has no quotation.');
  const heightOf = (words: string) => Number(/height="(\d+)"/.exec(embedCode({ ...quote, words }, 'T', address))?.[1]);
  expect(heightOf('a'.repeat(400))).toBeGreaterThan(heightOf('a'));
});
