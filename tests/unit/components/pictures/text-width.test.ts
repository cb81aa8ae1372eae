/** The widths that pictures are laid out by are those of the faces the site serves. `npm run test:unit -- -u` writes them anew. */
import { describe, expect, it } from 'vitest';
import { readFaces } from '../../../../src/cards/faces.ts';
import { toParagraph, widthOf } from '../../../../src/cards/paragraph.ts';
import { countLines, textWidth } from '../../../../src/components/pictures/text-width.ts';

const CONTROL = /\p{Cc}/u;
const BLANK = /\s/u;

const faces = await readFaces('src/styles/fonts');

describe('textWidth', () => {
  it('knows the advance of every letter of the faces', async () => {
    const table = Object.fromEntries((['serif', 'sans'] as const).map((name) => [name, advancesOf(name)]));
    await expect(`${JSON.stringify(table, undefined, 2)}\n`).toMatchFileSnapshot('../../../../src/components/pictures/advances.json');
  });

  it.each(['Parliament votes to end the presence', 'Übergabe der Brücke, 5. Januar', '“AV” – Tōkyō, Kataʾib', 'البرلمان يصوّت على القرار'])(
    'gives “%s” no less room than it takes',
    (text) => {
      for (const name of ['serif', 'sans'] as const) {
        const paragraph = toParagraph(text, { rows: faces[name], language: 'en', direction: 'ltr' });
        const set = widthOf(paragraph, 0, paragraph.text.length);
        expect(textWidth(text, name)).toBeGreaterThanOrEqual(set);
        expect(textWidth(text, name)).toBeLessThan(set * 1.6);
      }
    },
  );

  it('gives letters of other scripts a full em', () => {
    expect(textWidth('橋', 'serif')).toBeGreaterThanOrEqual(1);
  });
});

describe('countLines', () => {
  const five = textWidth('aaaaa', 'serif') + 0.01;

  it('breaks at spaces, and within a word that is too wide', () => {
    expect(countLines('aaaaa', 'serif', five)).toBe(1);
    expect(countLines('aaa aaa', 'serif', five)).toBe(2);
    expect(countLines('aaaaaaaaaaa', 'serif', five)).toBe(3);
  });
});

/** The advance of each letter by itself, in thousandths of an em. A blank is measured between letters, as its ends are cut off. */
function advancesOf(name: 'serif' | 'sans'): Record<string, number> {
  const row = faces[name][0] ?? [];
  const widthIn = (text: string) => {
    const paragraph = toParagraph(text, { rows: [row], language: 'en', direction: 'ltr' });
    return widthOf(paragraph, 0, paragraph.text.length);
  };
  const letters = [...new Set(row.flatMap(({ characters }) => [...characters]))].map((code) => String.fromCodePoint(code));
  return Object.fromEntries(
    letters
      .filter((letter) => !CONTROL.test(letter))
      .toSorted()
      .map((letter) => [letter, Math.round((BLANK.test(letter) ? widthIn(`n${letter}n`) - widthIn('nn') : widthIn(letter)) * 1000)]),
  );
}
