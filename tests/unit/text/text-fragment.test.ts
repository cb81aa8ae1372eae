import { expect, test } from 'vitest';
import { textFragmentUrl } from '../../../src/text/text-fragment.ts';

const PAGE = 'https://example.org/a';

test('names short words whole and escapes what parts a directive', () => {
  expect(textFragmentUrl(PAGE, 'anti-US, & more')).toBe(`${PAGE}#:~:text=anti%2DUS%2C%20%26%20more`);
});

test('names long words by their beginning and end', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`);
  expect(textFragmentUrl(PAGE, words.join(' '))).toBe(
    `${PAGE}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
  );
});

test('folds line breaks, and keeps a fragment', () => {
  expect(textFragmentUrl(`${PAGE}#top`, 'one\n two')).toBe(`${PAGE}#top:~:text=one%20two`);
});
