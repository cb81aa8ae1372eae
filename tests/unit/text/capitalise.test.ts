import { expect, test } from 'vitest';
import { capitalise } from '../../../src/text/capitalise.ts';

test.each([
  ['interview with the channel', 'en', 'Interview with the channel'],
  ['istasyon', 'tr', 'İstasyon'],
  ['مقابلة', 'ar', 'مقابلة'],
  ['', 'en', ''],
])('%j in %s', (text, language, expected) => {
  expect(capitalise(text, language)).toBe(expected);
});
