import { expect, test } from 'vitest';
import { stringsFor } from '../../../src/strings/index.ts';

test.each([
  ['en', 'In one sentence', 'In two sentences'],
  ['de', 'In einem Satz', 'In zwei Sätzen'],
  ['ar', 'في جملة واحدة', 'في جملتين'],
])('%s counts the key points', (language, one, two) => {
  const { keyPoints } = stringsFor(language).home;
  expect([keyPoints(1), keyPoints(2)]).toEqual([one, two]);
});
