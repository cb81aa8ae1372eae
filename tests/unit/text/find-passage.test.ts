import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassage, nearestPassage } from '../../../src/text/find-passage.ts';
import { fold, foldText } from '../../../src/text/normalize.ts';
import { awkwardText, boundaries } from '../../support/arbitraries.ts';

const TEXT = 'The bridge is closed.\n\nThe town’s bridge, “old and proud”, is closed.\r\n\r\nNobody\u00a0knows why.';

const found = (text: string, exact: string, more: { prefix?: string; suffix?: string } = {}) => {
  const match = findPassage(fold(text), { exact, ...more });
  return match.type === 'found' ? text.slice(match.start, match.end) : match.type;
};

describe('finds', () => {
  test.each([
    ['words as they stand', 'The bridge', 'The bridge'],
    ['straight marks for curly ones', 'town\'s bridge, "old and proud"', 'town’s bridge, “old and proud”'],
    ['over a paragraph', 'closed. The town’s', 'closed.\n\nThe town’s'],
    ['over a CRLF', 'closed. Nobody', 'closed.\r\n\r\nNobody'],
    ['a blank for a no-break space', 'Nobody knows', 'Nobody\u00a0knows'],
    ['words wrapped over lines', 'Nobody\n  knows\n  why', 'Nobody\u00a0knows why'],
    ['the whole text', TEXT, TEXT],
  ])('%s', (_, exact, expected) => {
    expect(found(TEXT, exact)).toBe(expected);
  });

  test('composed for decomposed, and the other way round', () => {
    expect(found('un cafe\u0301 noir', 'café')).toBe('cafe\u0301');
    expect(found('un café noir', 'cafe\u0301')).toBe('café');
  });

  test('words with a soft hyphen', () => {
    expect(found('the govern\u00adment fell', 'government')).toBe('govern\u00adment');
    expect(found('the government fell', 'govern\u00adment')).toBe('government');
  });

  test('astral characters and joined emoji', () => {
    expect(found('x 𝔘𝔫 👩🏽‍🚀 y', '𝔫 👩🏽‍🚀')).toBe('𝔫 👩🏽‍🚀');
  });
});

describe('does not find', () => {
  test.each([
    ['other words', 'the bridge is open'],
    ['another case', 'the bridge'],
    ['nothing', ''],
    ['white space', ' \n'],
    ['other punctuation', 'closed!'],
  ])('%s', (_, exact) => {
    expect(found(TEXT, exact)).toBe('missing');
  });

  test('a part of a grapheme', () => {
    expect(found('cafe\u0301', 'cafe')).toBe('missing');
    expect(found('👩🏽‍🚀', '👩')).toBe('missing');
    expect(found('🇩🇪', '🇩')).toBe('missing');
  });
});

describe('words that stand more than once', () => {
  test('are ambiguous, with every place', () => {
    const match = findPassage(fold(TEXT), { exact: 'is closed' });
    expect(match.type === 'ambiguous' && match.matches.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['is closed', 'is closed']);
  });

  test.each([
    ['a prefix', { prefix: 'The bridge' }, 11],
    ['a prefix with the blank', { prefix: 'The bridge ' }, 11],
    ['a prefix in other marks', { prefix: 'and proud",' }, 59],
    ['a suffix', { suffix: '. The town' }, 11],
    ['both', { prefix: ',', suffix: '. Nobody' }, 59],
  ])('are told apart by %s', (_, around, start) => {
    expect(findPassage(fold(TEXT), { exact: 'is closed', ...around })).toEqual({ type: 'found', start, end: start + 9 });
  });

  test('are missing when the prefix stands elsewhere', () => {
    expect(found(TEXT, 'is closed', { prefix: 'Nobody' })).toBe('missing');
  });

  test('may overlap', () => {
    expect(findPassage(fold('nana na'), { exact: 'na' })).toMatchObject({
      type: 'ambiguous',
      matches: [{ start: 0 }, { start: 2 }, { start: 5 }],
    });
  });
});

test('every substring on grapheme boundaries is found, and its slice folds to the same', () => {
  fc.assert(
    fc.property(awkwardText(), fc.nat(), fc.nat(), (raw, a, b) => {
      const edges = boundaries(raw);
      const [from, to] = [edges[a % edges.length] ?? 0, edges[b % edges.length] ?? 0].sort((x, y) => x - y);
      const exact = raw.slice(from, to);
      const match = findPassage(fold(raw), { exact });
      const places = match.type === 'found' ? [match] : match.type === 'ambiguous' ? match.matches : [];
      // A substring whose ends fall into one grapheme once its soft hyphens are dropped is no substring for a reader.
      if (foldText(exact) === '' || /\u00ad/.test(raw)) return;
      expect(places.length).toBeGreaterThan(0);
      for (const { start, end } of places) {
        expect(foldText(raw.slice(start, end))).toBe(foldText(exact));
        expect(edges).toContain(start);
        expect(edges).toContain(end);
      }
    }),
    { numRuns: 500 },
  );
});

describe('the nearest passage', () => {
  const nearest = (exact: string) => {
    const match = nearestPassage(fold(TEXT), exact);
    return match.type === 'near' ? TEXT.slice(match.start, match.end) : match.type;
  };

  test.each([
    ['a changed word', 'The bridge is opened', 'The bridge is closed'],
    ['a missing letter', 'Nobdy knows', 'Nobody\u00a0knows'],
    ['a part of a word, widened to the word', 'brid is close', 'bridge is closed'],
    ['words in quotation marks, without the marks', 'old but proud', 'old and proud'],
  ])('is found for %s', (_, exact, expected) => {
    expect(nearest(exact)).toBe(expected);
  });

  test('is none when nothing is like it', () => {
    expect(nearest('entirely different words about something else')).toBe('none');
    expect(nearest('')).toBe('none');
    expect(nearest('x'.repeat(2_000))).toBe('none');
  });
});

test('prefix and suffix may not reach beyond the text, and one blank may part them from the words', () => {
  const find = (prefix: string, suffix: string) => findPassage(fold('so it was, it was'), { exact: 'it was', prefix, suffix }).type;
  expect([find('so', ''), find('so ', ','), find('was,', ''), find('', ', it')]).toEqual(['found', 'found', 'found', 'found']);
  expect([find('and so', ''), find('was,', ' then'), find('o', 'x')]).toEqual(['missing', 'missing', 'missing']);
});
