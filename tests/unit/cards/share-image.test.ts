/** Which picture a page is shared with. */
import { expect, test } from 'vitest';
import { drawableCards, shareImage } from '../../../src/cards/share-image.ts';
import { assemble } from '../../../src/dossier/assemble.ts';
import { withFiles } from '../../support/fixture.ts';
import { readContent } from '../../support/check.ts';

const assembled = async (changed: Record<string, string> = {}) => assemble(readContent(await withFiles(changed)).content);
const BRIDGE = '---\nname: 橋\nkind: place\ndescription: A bridge.\nbackground: true\nevidence:\n  - reference: county-record-1990\n---\n';

test('a page with a card has its own, every other page that of the first page', async () => {
  const dossier = await assembled();
  expect(await shareImage(dossier, 'claims/ferry-is-dear/')).toMatchObject({ type: 'image', path: 'cards/claims/ferry-is-dear.png' });
  expect(await shareImage(dossier, 'chronology/')).toMatchObject({ type: 'image', page: '', path: 'cards/home.png' });
});

test('a card that cannot be drawn is no picture: its page has that of the first page, and a warning names the letters', async () => {
  const dossier = await assembled({ 'entities/bridge.mdx': BRIDGE });
  expect(await shareImage(dossier, 'entities/bridge/')).toMatchObject({ path: 'cards/home.png' });
  const { cards, warnings } = await drawableCards(dossier);
  expect([...cards.keys()]).toContain('cards/entities/mara-lindqvist.png');
  expect([...cards.keys()]).not.toContain('cards/entities/bridge.png');
  expect(warnings).toEqual(['There is no cards/entities/bridge.png: no face of the site has 橋 (U+6A4B).']);
});

test('a dossier in a script that no face has is shared without pictures', async () => {
  const { content } = readContent(await withFiles({}));
  const chinese = content.dossier.map((entry) => ({ ...entry, data: { ...entry.data, question: '為什麼？', title: '橋' } }));
  expect(await shareImage(assemble({ ...content, dossier: chinese }), 'chronology/')).toEqual({ type: 'none' });
});
