/** Letters at their places: joined, in order, in a face that has them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { facesFor, readFaces, type Faces } from '../../../src/cards/faces.ts';
import { glyphsOf, toParagraph, widthOf, type Paragraph } from '../../../src/cards/paragraph.ts';

let faces: Faces;
beforeAll(async () => {
  faces = await readFaces('src/styles/fonts');
});

const arabic = (text: string) => toParagraph(text, { rows: faces.display, language: 'ar', direction: 'rtl', tracking: -0.02 });
const latin = (text: string) => toParagraph(text, { rows: faces.display, language: 'en', direction: 'ltr', tracking: -0.02 });
/** Where the first glyph of the given words stands. */
const placeOf = (paragraph: Paragraph, words: string) => {
  const at = paragraph.text.indexOf(words);
  return glyphsOf(paragraph, 0, paragraph.text.length).glyphs.find(({ offset }) => offset === at)?.x ?? Number.NaN;
};

describe('right to left', () => {
  test('the first word is the rightmost, and the quotation marks stand at its ends', () => {
    const text = arabic('“نحن لا نهدم”');
    const places = ['“', 'نحن', 'لا', 'نهدم', '”'].map((words) => placeOf(text, words));
    expect(places).toEqual([...places].sort((a, b) => b - a));
  });

  test('Latin words and numbers run left to right inside it, and the line goes on to their left', () => {
    const text = arabic('قال مكتب Reuters في 2020.');
    const [said, reuters, end, year, stop] = ['قال', 'Reuters', 'uters', '2020', '.'].map((words) => placeOf(text, words));
    expect(end).toBeGreaterThan(reuters ?? NaN);
    expect(said).toBeGreaterThan(end ?? NaN);
    expect(reuters).toBeGreaterThan(year ?? NaN);
    expect(year).toBeGreaterThan(stop ?? NaN);
  });

  test('letters are joined: the same letter has another form at the beginning, in the middle and at the end', () => {
    const text = arabic('ههه');
    const forms = glyphsOf(text, 0, 3).glyphs.map(({ path }) => path);
    expect(new Set(forms).size).toBe(3);
    expect(new Set([...forms, glyphsOf(arabic('ه'), 0, 1).glyphs[0]?.path]).size).toBe(4);
  });

  test('joined letters are not spaced, Latin letters are', () => {
    expect(arabic('نحن').tracking).toBe(0);
    expect(latin('we').tracking).toBe(-0.02);
  });

  test('brackets open to the side the text runs', () => {
    const [open] = glyphsOf(arabic('(بغداد)'), 0, 1).glyphs;
    const [close] = glyphsOf(latin(')'), 0, 1).glyphs;
    const [first] = glyphsOf(latin('('), 0, 1).glyphs;
    expect(open?.path).not.toBe(first?.path);
    expect(open?.path).toHaveLength(close?.path.length ?? NaN);
  });
});

describe('faces', () => {
  test('a text is set in one cut: what the display cut lacks moves the whole text to the text cut', () => {
    const used = (text: string) => [...new Set(latin(text).faces.map(({ name }) => name))];
    expect(used('What still bears')).toEqual(['newsreader-display']);
    expect(used('Asaʾib Ahl al-Ḥaqq')).toEqual(['public-sans', 'public-sans-ext']);
    expect(used('Wir reißen nichts ab')).toEqual(['newsreader-text', 'newsreader-text-latin1']);
    expect(used('Łódź')).toEqual(['newsreader-text-ext', 'newsreader-text-latin1', 'newsreader-text']);
  });

  test('a character that no face has is named, never drawn as a box', () => {
    expect(facesFor('Brücke 橋 🏗', faces.sans)).toEqual({ type: 'missing', characters: ['橋', '🏗'] });
    expect(() => latin('橋')).toThrow('No face has 橋');
  });

  test('what is invisible needs no glyph', () => {
    expect(facesFor('a\u00ad\u2060\u2067b\u2069', faces.serif).type).toBe('found');
  });
});

test('the width of a span is that of its glyphs, in whatever order they are drawn', () => {
  for (const text of [latin('office, Straße, Łódź'), arabic('قال مكتب Reuters في 2020 (بغداد)')]) {
    expect(widthOf(text, 0, text.text.length)).toBeCloseTo(glyphsOf(text, 0, text.text.length).width, 6);
  }
});

test('white space is folded, and a letter with its accent apart is the letter', () => {
  expect(latin(' a\n  b\u00a0c e\u0301 ').text).toBe('a b\u00a0c é');
});
