/** How works are cited, with the styles as they are reduced (src/citations/csl/reduce.py). */
import { describe, expect, test } from 'vitest';
import { cite, recordsOf, type Piece } from '../../../src/citations/formats.ts';
import type { Work } from '../../../src/citations/works.ts';
import { PAGE } from './page.ts';

const REPORT: Work = {
  ...PAGE,
  id: 'sources_herald',
  type: 'article-newspaper',
  title: 'Bridge closed',
  author: undefined,
  container: 'The Ford Herald',
  issued: '2024-05-16',
  url: 'https://herald.example/bridge',
};

const address = (path: string) => `https://dossier.example/${path}`;
const shown = (pieces: readonly Piece[] = []) => pieces.map(({ text, italic }) => (italic ? `_${text}_` : text)).join('');
const said = (work: Work, language = 'en') => {
  const styles = cite([work], language, address)[0]?.styles;
  return [shown(styles?.apa), shown(styles?.chicago), shown(styles?.mla)];
};

describe('in three styles', () => {
  test('a page of the dossier', () => {
    expect(said(PAGE)).toEqual([
      'Ford Explainers. (2024, May 20). _What was found in the pier_. The Bridge at Harrow Ford. https://dossier.example/chapters/the-crack/',
      'Ford Explainers. “What Was Found in the Pier.” The Bridge at Harrow Ford, May 20, 2024. https://dossier.example/chapters/the-crack/.',
      'Ford Explainers. “What Was Found in the Pier.” _The Bridge at Harrow Ford_, 20 May 2024, https://dossier.example/chapters/the-crack/.',
    ]);
  });

  test('a report without an author, at its own address', () => {
    expect(said(REPORT)).toEqual([
      'Bridge closed. (2024, May 16). _The Ford Herald_. https://herald.example/bridge',
      '_The Ford Herald_. “Bridge Closed.” May 16, 2024. https://herald.example/bridge.',
      '“Bridge Closed.” _The Ford Herald_, 16 May 2024, https://herald.example/bridge.',
    ]);
  });

  test('in the language of the dossier', () => {
    const page = { ...PAGE, title: 'Was im Pfeiler gefunden wurde', container: 'Die Brücke', language: 'de' };
    expect(said(page, 'de')[1]).toBe(
      'Ford Explainers. „Was im Pfeiler gefunden wurde“. Die Brücke, 20. Mai 2024. https://dossier.example/chapters/the-crack/.',
    );
    expect(said({ ...PAGE, title: 'ما وُجد', container: 'الجسر', language: 'ar' }, 'ar')[2]).toContain('20 مايو، 2024');
  });

  test('names and words of others keep their capitals, and a cut ends with its own mark', () => {
    expect(said({ ...PAGE, title: 'Omar al-Rashid: “it is our turn …”', isVerbatim: true })[1]).toContain(
      '“Omar al-Rashid: ‘it is our turn …’” The Bridge',
    );
  });

  test('no stop follows a question in Arabic', () => {
    const asked = said({ ...PAGE, title: 'هل تبقى المنارة مفتوحة؟', container: 'المنارة', language: 'ar', isVerbatim: true }, 'ar');
    expect(asked.join(' ')).toContain('مفتوحة؟');
    expect(asked.join(' ')).not.toContain('؟.');
  });

  test('markup in a title is text', () => {
    const title = '<i>Is</i> 1 < 2 & <script>alert(1)</script>?';
    expect(cite([{ ...PAGE, title, isVerbatim: true }], 'en', address)[0]?.styles.apa[1]).toEqual({ text: title, italic: true });
  });

  test('each work as if it stood alone, however many have the same author and day', () => {
    const second = { ...PAGE, id: 'second' };
    const [alone] = cite([PAGE], 'en', address);
    expect(cite([PAGE, second], 'en', address).map(({ styles }) => styles)).toEqual([alone?.styles, alone?.styles]);
  });
});

test('for reference managers', () => {
  const [page, report] = recordsOf([PAGE, REPORT], address);
  expect(page?.bibtex).toMatch(/^@misc\{chapters_the-crack,/);
  expect(page?.bibtex).toContain('publisher = {The bridge at Harrow Ford}');
  expect(page?.ris.split('\n')).toEqual(
    expect.arrayContaining(['TY  - ELEC', 'AU  - Ford Explainers', 'PB  - The bridge at Harrow Ford', 'TI  - What was found in the pier']),
  );
  expect(report?.ris.split('\n')).toEqual(expect.arrayContaining(['TY  - NEWS', 'T2  - The Ford Herald']));
  expect(report?.csl).toEqual({
    id: 'sources_herald',
    type: 'article-newspaper',
    title: 'Bridge closed',
    'container-title': 'The Ford Herald',
    issued: { 'date-parts': [[2024, 5, 16]] },
    language: 'en',
    URL: 'https://herald.example/bridge',
  });
});
