import { describe, expect, it } from 'vitest';
import { marksInRow, sourceMark, sourceName } from '../../../../src/components/marks/source-marks.ts';
import { assemble } from '../../../../src/dossier/assemble.ts';
import { stringsFor } from '../../../../src/strings/index.ts';
import { loadFixture } from '../../../support/fixture.ts';
import { readContent } from '../../../support/check.ts';

const { content } = readContent(await loadFixture('two-sources'));
const dossier = assemble(content);
const [HERALD, ABENDBLATT] = ['herald-2024-05-16', 'abendblatt-2024-05-15'];
const en = stringsFor('en');

describe('sourceMark', () => {
  it('stands alone for the explained source, behind its name for another, and is read out with the name', () => {
    expect(sourceMark(dossier, en, { source: HERALD, paragraph: 2 })).toEqual({
      name: '',
      mark: '¶2',
      label: 'The Ford Herald, Paragraph 2',
    });
    expect(sourceMark(dossier, en, { source: ABENDBLATT, paragraph: 2 })).toEqual({
      name: 'Abendblatt',
      mark: '¶2',
      label: 'Abendblatt ¶2, Paragraph 2',
    });
  });

  it('is read out in the language of the dossier', () => {
    const label = (language: string) => sourceMark(dossier, stringsFor(language), { source: ABENDBLATT, paragraph: 2 }).label;
    expect(label('de')).toBe('Abendblatt ¶2, Absatz 2');
    expect(label('ar')).toBe('Abendblatt ¶2، الفقرة 2');
  });

  it('gives the preamble no number', () => {
    const preamble = (language: string) => sourceMark(dossier, stringsFor(language), { source: ABENDBLATT, paragraph: 'preamble' });
    expect(preamble('en')).toEqual({ name: 'Abendblatt', mark: 'preamble', label: 'Abendblatt, preamble' });
    expect([preamble('de').mark, preamble('ar').mark]).toEqual(['Vorbemerkung', 'التمهيد']);
  });

  it('names no source where there is one', async () => {
    const single = assemble(readContent(await loadFixture()).content);
    expect(sourceMark(single, en, { source: HERALD, paragraph: 2 })).toEqual({ name: '', mark: '¶2', label: 'Paragraph 2' });
  });
});

describe('marksInRow', () => {
  it('has the explained source first, a paragraph once, and the name of a source once', () => {
    const place = (source: string, paragraph: number, start: number) => ({ source, paragraph, start });
    const row = marksInRow(dossier, [
      place(ABENDBLATT, 2, 150),
      place(HERALD, 3, 400),
      place(ABENDBLATT, 1, 40),
      place(HERALD, 3, 420),
      place(HERALD, 1, 0),
    ]);
    expect(row.map(({ source, paragraph, leads }) => [source, paragraph, leads])).toEqual([
      [HERALD, 1, true],
      [HERALD, 3, false],
      [ABENDBLATT, 1, true],
      [ABENDBLATT, 2, false],
    ]);
  });
});

describe('sourceName', () => {
  /** The names of three sources, each with the publisher, the day and the title that are given. */
  const namesOf = (...given: [publisher: string, published: string, title?: string][]) => {
    const sources = given.flatMap(([publisher, published, title], index) =>
      content.sources.slice(0, 1).map((source) => ({
        ...source,
        id: index === 0 ? HERALD : `source-${index}`,
        data: { ...source.data, publisher, published, title },
      })),
    );
    const [home] = content.dossier;
    const other = assemble({
      ...content,
      dossier: home ? [{ ...home, data: { ...home.data, provenance: [], keyPoints: [] }, pointers: { passages: [], ids: [] } }] : [],
      sources,
      chapters: [],
      entities: [],
      events: [],
      quotes: [],
      claims: [],
      terms: [],
    });
    return [...other.sources.keys()].map((id) => sourceName(other, en, id));
  };

  it('is the publisher, with the date where it has another', () => {
    expect(namesOf(['Herald', '2024-05-15'], ['Herald', '2024-05-16'], ['Gazette', '2024-05-16'])).toEqual([
      'Herald, 15 May 2024',
      'Herald, 16 May 2024',
      'Gazette',
    ]);
  });

  it('has the title where it has another of the same day', () => {
    expect(namesOf(['Herald', '2024-05-15', 'Closed'], ['Herald', '2024-05-15', 'Open'], ['Herald', '2024-05-16', 'Open'])).toEqual([
      'Herald, 15 May 2024, Closed',
      'Herald, 15 May 2024, Open',
      'Herald, 16 May 2024',
    ]);
  });
});
