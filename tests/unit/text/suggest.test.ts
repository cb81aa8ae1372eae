import { expect, test } from 'vitest';
import { suggest } from '../../../src/text/suggest.ts';

const suggestion = (written: string, ...candidates: string[]) => {
  const found = suggest(written, candidates);
  return found.type === 'suggestion' ? found.text : found.type;
};

test.each([
  ['a typing mistake', 'parlament-vote', ['parliament-vote', 'the-march'], 'parliament-vote'],
  ['two letters in the wrong order', 'titel', ['title', 'timeline'], 'title'],
  ['another case', 'PMF', ['pmf', 'pmu'], 'pmf'],
  ['the only one that begins so', 'alias', ['aliases', 'kind'], 'aliases'],
  ['nothing when several begin so', 'the', ['the-march-in-baghdad', 'the-parliament-vote'], 'none'],
  ['nothing that is far away', 'jane', ['parliament-vote'], 'none'],
  ['nothing when there is nothing', 'jane', [], 'none'],
  ['the first in order of two that are equally near', 'pmx', ['pmu', 'pmf'], 'pmf'],
])('suggests %s', (_, written, candidates, expected) => {
  expect(suggestion(written, ...candidates)).toBe(expected);
});
