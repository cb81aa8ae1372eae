import { expect, test } from 'vitest';
import { coverageOf, shareCited } from '../../../src/dossier/coverage.ts';
import { readProse } from '../../../src/dossier/prose.ts';
import { parseMdx } from '../../../src/markdown/parse.ts';
import { indexNames } from '../../../src/text/find-names.ts';

function coverage(mdx: string) {
  const parsed = parseMdx(mdx);
  if (parsed.type !== 'parsed') throw new Error('not readable');
  return coverageOf(readProse(parsed.tree, { kind: 'chapter', id: 'a' }, 'en').prose.blocks, indexNames(['Ada Brandt']), 'en');
}

test.each([
  ['a figure', 'It cost 12 crowns.'],
  ['a month', 'It was closed in March.'],
  ['a weekday', 'It was closed on a Tuesday.'],
  ['a name', 'Nobody asked Ada Brandt about it.'],
  ['a quotation', 'She called it “a pity”.'],
])('%s makes a sentence a statement', (_, sentence) => {
  expect(coverage(sentence)).toMatchObject({ statements: 1, uncited: [{ text: sentence }] });
});

test('a sentence that steers the reader needs nothing', () => {
  expect(coverage('This chapter sets the two side by side.')).toEqual({ statements: 0, uncited: [] });
});

test('a passage or a reference covers the sentence it stands in, and no other', () => {
  const found = coverage('It cost 12 crowns [](ref:a). It was closed in March. She said [“so”](source:b) on Tuesday [¶3](source:b#p3).');
  expect(found.uncited.map(({ text }) => text)).toEqual(['It was closed in March.']);
  expect(shareCited(found)).toBeCloseTo(2 / 3);
});

test('a link to a page of the dossier covers nothing', () => {
  expect(coverage('It was closed in [March](event:closure).').uncited).toHaveLength(1);
});

test('headings state nothing', () => {
  expect(coverage('## The vote of 5 January')).toEqual({ statements: 0, uncited: [] });
});
