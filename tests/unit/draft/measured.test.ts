/** Drafts are as good as they were. What is measured: tests/fixtures/articles/README.md. */
import { expect, test } from 'vitest';
import { readAnnotated } from '../../../src/draft/bench/annotations.ts';
import { score, type Tallies } from '../../../src/draft/bench/score.ts';
import { draftArticle } from '../../../src/draft/draft-article.ts';

/** The least F1, to two digits below what was reached. */
const FLOORS = [
  ['tests/fixtures/articles', { quotes: 0.99, speakers: 0.97, dates: 0.97, entities: 0.97 }],
  ['tests/fixtures/articles/held-out', { quotes: 0.98, speakers: 0.86, dates: 0.88, entities: 0.84 }],
] as const;

test.each(FLOORS)('in %s', async (folder, floors) => {
  const tallies: Tallies = new Map();
  for (const { text, annotations } of await readAnnotated(folder)) score(annotations, draftArticle(text, annotations.published), tallies);
  for (const [kind, floor] of Object.entries(floors)) {
    const { expected, found, right } = tallies.get(kind)?.get('all') ?? { expected: 0, found: 0, right: 0 };
    expect((2 * right) / (expected + found), kind).toBeGreaterThanOrEqual(floor);
  }
});

test('what is missing, wrong and surplus is counted and named', () => {
  const text = 'Maria Torres left. “We will appeal,” she said.';
  const draft = draftArticle(text, '2020-01-16');
  const start = text.indexOf('We');
  const quote = { start, end: start + 'We will appeal,'.length, exact: 'We will appeal,', speech: true };
  const annotations = { published: '2020-01-16', quotes: [{ ...quote, speaker: null }], dates: [], entities: [], ignored: [] };
  const tallies: Tallies = new Map();
  const misses = score(annotations, draft, tallies);
  expect(misses.map(({ kind, what }) => [kind, what])).toEqual([
    ['speakers', 'wrong'],
    ['entities', 'surplus'],
  ]);
  expect(tallies.get('quotes')?.get('all')).toEqual({ expected: 1, found: 1, right: 1 });
  expect(tallies.get('speakers')?.get('all')).toEqual({ expected: 1, found: 1, right: 0 });
});
