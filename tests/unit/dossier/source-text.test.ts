import { expect, test } from 'vitest';
import { findInSource, paragraphAt, prepareSource } from '../../../src/dossier/source-text.ts';

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

test('the paragraph of an offset; what lies before one belongs to it', () => {
  const [first, second] = SOURCE.paragraphs;
  expect(
    [0, first?.start, (first?.end ?? 0) - 1, first?.end, second?.start, TEXT.length].map((offset) => paragraphAt(SOURCE, offset ?? -1)),
  ).toEqual([1, 1, 1, 2, 2, 2]);
});
