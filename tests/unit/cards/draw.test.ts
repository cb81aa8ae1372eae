/** The picture: its size, its bytes, and that nothing leaves its frame. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { CARD_SIZE, type Card } from '../../../src/cards/card.ts';
import { drawCard } from '../../../src/cards/draw.ts';
import type { Look } from '../../../src/cards/look.ts';
import { toPng } from '../../../src/cards/png.ts';
import { card, loadLook } from '../../support/cards.ts';

let look: Look;
beforeAll(async () => {
  look = await loadLook();
});

const SENTENCE = 'The bridge has carried us for a century and a half, and now it is our turn to carry it. ';
const SITUATIONS: Record<string, Card> = {
  'a quotation': card(),
  'a quotation of 400 characters': card({ lead: { words: SENTENCE.repeat(5).slice(0, 400), language: 'en' } }),
  'a quotation of 4,000 characters': card({ lead: { words: SENTENCE.repeat(46), language: 'en' } }),
  'a quotation with everything at its longest': card({
    lead: { words: SENTENCE.repeat(9), language: 'en' },
    name: { words: SENTENCE.repeat(2), native: { words: 'حزب الله '.repeat(20), language: 'ar' } },
    source: SENTENCE.repeat(5),
    site: SENTENCE.repeat(2),
  }),
  'an entity with everything at its longest': {
    language: 'en',
    lead: { words: SENTENCE.repeat(4), language: 'en' },
    native: { words: 'حزب الله '.repeat(20), language: 'ar' },
    text: SENTENCE.repeat(4),
    source: SENTENCE.repeat(5),
    site: SENTENCE,
  },
  'a claim with everything at its longest': {
    language: 'en',
    standing: { key: 'disputed', words: SENTENCE.repeat(2) },
    lead: { words: SENTENCE.repeat(4), language: 'en' },
    text: SENTENCE.repeat(4),
    source: SENTENCE.repeat(5),
    site: SENTENCE,
  },
  'a dossier in Arabic': card({
    language: 'ar',
    lead: { words: 'نحن لا نهدم ما لا يزال قائماً، قال مكتب Reuters في 2020 (بغداد).', language: 'ar' },
    name: { words: 'محمود الربيعي' },
    source: 'مقابلة، 16 يناير 2020، ¶7.',
    site: 'العراق، يناير 2020',
  }),
  'a quotation in Arabic in a dossier in English': card({ lead: { words: 'نحن لا نهدم ما لا يزال قائماً. '.repeat(20), language: 'ar' } }),
};

const EDGE_TOP = 64;
const placesOf = (svg: string) =>
  Array.from(svg.matchAll(/translate\(([-\d.]+) ([-\d.]+)\)/g), ([, x, y]) => [Number(x), Number(y)] as const);

describe.each(Object.entries(SITUATIONS))('%s', (_name, model) => {
  test('stays in its frame, and what it is about stays above the rule', () => {
    const svg = drawCard(model, look);
    const rule = Number(/<path d="M\d+ ([\d.]+)H\d+" stroke/.exec(svg)?.[1]);
    for (const [x, y] of placesOf(svg)) {
      expect(x).toBeGreaterThanOrEqual(30);
      expect(x).toBeLessThanOrEqual(CARD_SIZE.width - 40);
      expect(y).toBeGreaterThanOrEqual(EDGE_TOP);
      expect(y).toBeLessThanOrEqual(CARD_SIZE.height - 40);
    }
    const [above = ''] = svg.split('stroke-width="2"');
    for (const [, y] of placesOf(above)) expect(y).toBeLessThan(rule);
  });

  test('is drawn the same each time, without a font of the machine', () => {
    const svg = drawCard(model, look);
    expect(svg).toBe(drawCard(model, look));
    expect(svg).not.toMatch(/<text|NaN|undefined|Infinity/);
  });
});

test('an Arabic lead begins at the right edge, an English one at the left', () => {
  const lead = (language: string, words: string) =>
    placesOf(drawCard({ language, lead: { words, language }, source: '1', site: '1' }, look))
      .slice(0, words.length)
      .map(([x]) => x);
  expect(Math.min(...lead('en', 'bridge'))).toBe(120);
  expect(Math.max(...lead('ar', 'جسر'))).toBeGreaterThan(1020);
});

test('a picture is a PNG of 1200 × 630 with the same bytes each time', async () => {
  const [a, b] = [await toPng(drawCard(card(), look)), await toPng(drawCard(card(), look))];
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(hash(a)).toBe(hash(b));
  const view = new DataView(a.buffer, a.byteOffset);
  expect([view.getUint32(0), view.getUint32(16), view.getUint32(20)]).toEqual([0x89504e47, 1200, 630]);
  expect(a.length).toBeLessThan(100_000);
});
