/** Texts that break naive string handling. */
import fc from 'fast-check';

const AWKWARD = [
  ' ',
  '\n',
  '\r\n',
  '\u00a0',
  '\u00ad',
  '\u0301',
  'e\u0301',
  'é',
  '“',
  '”',
  '"',
  '’',
  "'",
  '«',
  '👍',
  '👩🏽‍🚀',
  '🇩🇪',
  '\u{1d518}',
  '각',
  'ᄀ',
  'ᅡ',
  'ل',
  '\u064e',
  'क्षि',
  '\ufeff',
  '.',
  ',',
];

/** Letters, blanks, marks, astral characters, joined emoji, composing accents. */
export const awkwardText = (maxLength = 40): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...'abcde ') },
        { weight: 2, arbitrary: fc.constantFrom(...AWKWARD) },
        fc.string({ unit: 'grapheme', maxLength: 1 }),
      ),
      {
        maxLength,
      },
    )
    .map((parts) => parts.join(''));

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Where the graphemes of a text begin, and its end. */
export const boundaries = (text: string): number[] => [...Array.from(graphemes.segment(text), ({ index }) => index), text.length];
