import { expect, test } from 'vitest';
import { byParagraph, findInSource, hasGapBefore, partAt, prepareSource, stretchOf } from '../../../src/dossier/source-text.ts';

const TEXT = 'Intro: It threatened 15,000 people.\n\nA threat. USA and US.\n';
const SOURCE = prepareSource('s', TEXT, { paragraphs: 'blank-line', preamble: 'Intro:' });

const find = (exact: string, paragraph?: number) => {
  const match = findInSource(SOURCE, { exact }, paragraph);
  return match.type === 'found' ? match.start : match.type;
};

test('words are whole words', () => {
  expect(find('threat')).toBe(TEXT.indexOf('threat.'));
  expect(find('US')).toBe(TEXT.indexOf('US.'));
  expect(find('5,000 people')).toBe('missing');
  expect(find('threatene')).toBe('missing');
});

test('within a paragraph', () => {
  expect(find('threat', 1)).toBe('missing');
  expect(find('threat', 2)).toBe(TEXT.indexOf('threat.'));
  expect(find('threat', 3)).toBe('missing');
});

test('the part of an offset; what lies between two paragraphs belongs to the next, the preamble to none', () => {
  const [first, second] = SOURCE.paragraphs;
  const offsets = [0, 5, 6, first?.start, (first?.end ?? 0) - 1, first?.end, second?.start, TEXT.length];
  expect(offsets.map((offset) => partAt(SOURCE, offset ?? -1))).toEqual(['preamble', 'preamble', 1, 1, 1, 2, 2, 2]);
});

test('the text of a part', () => {
  expect(stretchOf(SOURCE, 'preamble')).toEqual({ start: 0, end: 6, text: 'Intro:' });
  expect(stretchOf(SOURCE, 2)?.text).toBe('A threat. USA and US.');
  expect(stretchOf(SOURCE, 3)).toBeUndefined();
});

test('words of the preamble stand in no paragraph', () => {
  expect(find('Intro')).toBe(0);
  expect(find('Intro', 1)).toBe('missing');
});

test.each([undefined, '', ' \n', 'Something else'])('%j at the start of the text is no preamble', (preamble) => {
  const source = prepareSource('s', ` \n${TEXT}`, { paragraphs: 'blank-line', preamble });
  expect(source.preamble).toBeUndefined();
  expect(partAt(source, 0)).toBe(1);
});

test('white space around a preamble lies outside it', () => {
  const source = prepareSource('s', '\n From the archive \n\nText.', { paragraphs: 'blank-line', preamble: '\n From the archive \n\n' });
  expect(source.preamble).toEqual({ start: 2, end: 18, text: 'From the archive' });
  expect([0, 17, 18].map((offset) => partAt(source, offset))).toEqual(['preamble', 'preamble', 1]);
});

test('spans are in every paragraph they reach into, in their order', () => {
  const at = (words: string, to = words) => ({ words, start: TEXT.indexOf(words), end: TEXT.indexOf(to) + to.length });
  const spans = [at('Intro'), at('people', 'A'), at('USA'), at('threatened')];
  expect(Array.from(byParagraph(SOURCE, spans), ([number, inside]) => [number, ...inside.map(({ words }) => words)])).toEqual([
    [1, 'people', 'threatened'],
    [2, 'people', 'USA'],
  ]);
});

test('where an excerpt leaves something out', () => {
  const data = { paragraphs: 'blank-line', excerpt: {} } as const;
  const source = prepareSource('s', '[…]\n\nOne.\n\nTwo.\n\n[…]\n\nThree.\n\n[…]', data);
  expect([1, 2, 3, 4].map((number) => hasGapBefore({ ...source, data }, number))).toEqual([true, false, true, true]);
});
