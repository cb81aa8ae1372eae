import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFaces, type Face } from '../../../src/cards/faces.ts';
import { fit, type Box, type Fitted } from '../../../src/cards/lines.ts';
import { toParagraph } from '../../../src/cards/paragraph.ts';

let rows: Face[][];
beforeAll(async () => {
  rows = (await readFaces('src/styles/fonts')).display;
});

const SENTENCE = 'The bridge has carried us for a century and a half, and now it is our turn to carry it.';

/** Sets a text as a quotation into at most `lines` lines. */
function set(words: string, { sizes = [60, 40, 30], width = 800, lines = 3, balance = true, language = 'en' } = {}): Fitted {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const compose = (kept: string, cut: boolean) => toParagraph(`“${kept}”${cut ? ' …' : ''}`, { rows, language, direction });
  const box: Box = { width, sizes, balance, hang: () => 0, fits: (_size, _paragraph, count) => count <= lines };
  return fit(words, compose, box);
}

const shown = ({ paragraph, lines }: Fitted) => lines.map(({ start, end }) => paragraph.text.slice(start, end));

describe('lines', () => {
  test('break between words and after hyphens, and lose nothing but the blanks between them', () => {
    const lines = shown(set(`${SENTENCE} A well-known, half-timbered bridge.`, { width: 420, lines: 9 }));
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join(' ').replaceAll('- ', '-')).toBe(`“${SENTENCE} A well-known, half-timbered bridge.”`);
  });

  test('do not break at a blank that holds together', () => {
    for (let width = 200; width < 900; width += 50) {
      for (const line of shown(set('It was on 5\u00a0January 2020 that it closed', { width, lines: 9, sizes: [30] })))
        expect(line).not.toMatch(/5$/);
    }
  });

  test('are no wider than the box', () => {
    const word = fc.stringMatching(/^[A-Za-zäöüß’-]{1,30}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), fc.integer({ min: 240, max: 1000 }), (words, width) => {
        const { lines, size } = set(words.join(' '), { width, lines: 4 });
        expect(lines.length).toBeLessThanOrEqual(4);
        for (const line of lines) expect(line.width * size).toBeLessThanOrEqual(width + 0.001);
      }),
      { numRuns: 60 },
    );
  });

  test('are of about equal length where asked', () => {
    const [ragged, balanced] = [false, true].map((balance) => set(SENTENCE, { balance, sizes: [40], width: 900 }));
    const shortest = (fitted: Fitted | undefined) => Math.min(...(fitted?.lines.map(({ width }) => width) ?? []));
    expect(balanced?.lines.length).toBe(ragged?.lines.length);
    expect(shortest(balanced)).toBeGreaterThan(shortest(ragged));
  });

  test('break a word only when the smallest size is too large for it', () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän';
    expect(set(word, { width: 900 }).lines).toHaveLength(1);
    const broken = set(word, { width: 400, language: 'de' });
    expect(broken.size).toBe(30);
    expect(shown(broken).join('')).toBe(`“${word}”`);
  });
});

describe('a long text', () => {
  test('shrinks in steps', () => {
    expect([20, 120, 170].map((length) => set(SENTENCE.repeat(2).slice(0, length)).size)).toEqual([60, 40, 30]);
  });

  test('is cut at a word in the end, with the mark of the cut outside the quotation', () => {
    const { size, paragraph } = set(`${SENTENCE} `.repeat(5).trim());
    expect(size).toBe(30);
    const kept = /^“(.+)” …$/.exec(paragraph.text)?.[1] ?? '';
    expect(`${SENTENCE} `.repeat(5)).toMatch(new RegExp(`^${kept}\\b`));
    expect(kept.length).toBeGreaterThan(80);
  });

  test('is cut between letters when its first word is too long for the box', () => {
    const { lines, paragraph } = set('x'.repeat(500), { width: 300 });
    expect(lines).toHaveLength(3);
    expect(paragraph.text).toMatch(/^“x+” …$/);
  });

  test('that fits is not marked as cut', () => {
    expect(set(SENTENCE).paragraph.text).toBe(`“${SENTENCE}”`);
  });
});
