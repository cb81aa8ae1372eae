import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/text/normalize.ts';
import { occurrences } from '../../../src/text/occurrences.ts';

/** Few letters, so that much comes twice. */
const LONG = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 10_000, maxLength: 10_200 });

function everyPlace(text: string, words: string): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(words, at));
}

describe('occurrences', () => {
  test('are all there, in order, however long the text and the words', () => {
    fc.assert(
      fc.property(LONG, fc.nat(9_000), fc.integer({ min: 1, max: 60 }), (text, start, length) => {
        const words = text.slice(start, start + length);
        expect(occurrences(fold(text), words)).toEqual(everyPlace(text, words));
      }),
      { numRuns: 30 },
    );
  });

  test('may overlap, and stand at either end', () => {
    const text = 'ab'.repeat(6_000);
    const words = 'ab'.repeat(20);
    expect(occurrences(fold(text), words)).toEqual(everyPlace(text, words));
    expect(occurrences(fold(`${'x '.repeat(6_000)}the words at the very end of a text`), 'the words at the very end of a text')).toEqual([
      12_000,
    ]);
    expect(occurrences(fold(text), 'no such words stand in this text at all')).toEqual([]);
  });
});
