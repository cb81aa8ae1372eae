import { expect, test } from 'vitest';
import { percentDecoded } from '../../../src/text/percent-decoded.ts';

test.each([
  ['caf%C3%A9/', 'café/'],
  ['100%', '100%'],
  ['%E0%A4%A/', '%E0%A4%A/'],
])('%s stands for %s', (part, text) => {
  expect(percentDecoded(part)).toBe(text);
});
