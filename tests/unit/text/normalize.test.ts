import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldText, toRaw } from '../../../src/text/normalize.ts';
import { awkwardText } from '../../support/arbitraries.ts';

const SHY = '\u00ad';

describe('folding', () => {
  test.each([
    ['white space runs', 'a \t\r\n  b', 'a b'],
    ['a no-break space', 'a\u00a0b', 'a b'],
    ['a narrow no-break space', '5\u202f000', '5 000'],
    ['white space at the ends', ' \n a \n', 'a'],
    ['a byte order mark', '\ufeffa', 'a'],
    ['curly double marks', '“a” „b“ «c»', '"a" "b" "c"'],
    ['curly single marks', '‘a’ ‚b‛ ʼ', "'a' 'b' '"],
    ['decomposed letters', 'e\u0301', 'é'],
    ['soft hyphens', `govern${SHY}ment`, 'government'],
    ['a soft hyphen between a letter and its accent', `e${SHY}\u0301`, 'é'],
    ['nothing', '', ''],
    ['white space only', ' \u00a0\n', ''],
  ])('%s', (_, raw, expected) => {
    expect(foldText(raw)).toBe(expected);
  });

  test('keeps what is not white space, a quotation mark or a composition', () => {
    expect(foldText('US-led – 5% (é) ﷽ 👩🏽‍🚀 İ')).toBe('US-led – 5% (é) ﷽ 👩🏽‍🚀 İ');
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(awkwardText(), (raw) => {
        expect(foldText(foldText(raw))).toBe(foldText(raw));
      }),
    );
  });
});

test('texts of simple letters and all others fold alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abé ’“”«»‘„—…\n\r\t\u00a0ʼ–ß.'), maxLength: 30 }), (raw) => {
      // What stands at the end keeps the first text from being simple, and folds to itself.
      const [simple, other] = [fold(raw), fold(`${raw}한`)];
      expect(`${simple.text}${/\s$/.test(raw) && simple.text !== '' ? ' ' : ''}한`).toBe(other.text);
      expect(foldText(raw)).toBe(simple.text);
      expect(Array.from(simple.starts)).toEqual(Array.from(other.starts).slice(0, simple.text.length));
      expect(Array.from(simple.ends)).toEqual(Array.from(other.ends).slice(0, simple.text.length));
    }),
  );
});

describe('the way back', () => {
  test('leads over a run of white space', () => {
    const folded = fold('a \r\n b');
    expect(toRaw(folded, 1, 2)).toEqual({ type: 'span', start: 1, end: 5 });
  });

  test('includes a soft hyphen inside the words and none at their ends', () => {
    const raw = `x ${SHY}gov${SHY}ern${SHY} y`;
    const span = toRaw(fold(raw), 2, 8);
    expect(span.type === 'span' && raw.slice(span.start, span.end)).toBe(`gov${SHY}ern`);
  });

  test('does not lead into a grapheme', () => {
    const folded = fold('👩🏽‍🚀');
    expect(toRaw(folded, 0, 2)).toEqual({ type: 'inside' });
    expect(toRaw(folded, 2, folded.text.length)).toEqual({ type: 'inside' });
    expect(toRaw(folded, 0, folded.text.length)).toEqual({ type: 'span', start: 0, end: folded.raw.length });
  });

  test('leads every span to raw text that folds to the same', () => {
    fc.assert(
      fc.property(awkwardText(), fc.nat(), fc.nat(), (raw, a, b) => {
        const folded = fold(raw);
        const start = a % (folded.text.length + 1);
        const end = start + (b % (folded.text.length - start + 1));
        const span = toRaw(folded, start, end);
        if (end === start || span.type === 'inside') return;
        expect(foldText(raw.slice(span.start, span.end)).trim()).toBe(folded.text.slice(start, end).trim());
        expect(raw.slice(0, span.start) + raw.slice(span.start)).toBe(raw);
      }),
    );
  });

  test('has an entry for every unit', () => {
    fc.assert(
      fc.property(awkwardText(), (raw) => {
        const { text, starts, ends } = fold(raw);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
      }),
    );
  });
});
