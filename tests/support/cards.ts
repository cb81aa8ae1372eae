/** What cards are drawn with, and a card to change. */
import { readFile } from 'node:fs/promises';
import type { Card } from '../../src/cards/card.ts';
import { readFaces } from '../../src/cards/faces.ts';
import type { Look } from '../../src/cards/look.ts';
import { readPalette } from '../../src/cards/palette.ts';

export const loadLook = async (): Promise<Look> => ({
  faces: await readFaces('src/styles/fonts'),
  palette: readPalette(await readFile('src/styles/tokens.css', 'utf8')),
});

export const card = (changed: Partial<Card> = {}): Card => ({
  language: 'en',
  lead: { words: 'It is our turn to carry it', language: 'en' },
  quotation: { open: '“', close: '”' },
  name: { words: 'Mara Lindqvist' },
  source: 'Statement, 14 May 2024. The Ford Herald, ¶2.',
  site: 'The bridge at Harrow Ford',
  ...changed,
});
