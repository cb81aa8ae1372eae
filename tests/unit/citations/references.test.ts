/** The works a dossier cites, as reference managers read them. */
import { describe, expect, test } from 'vitest';
import { recordsOf, recordsOfReferences } from '../../../src/citations/formats.ts';
import type { DataOf } from '../../../src/schemas/kinds.ts';

const HOSTILE = 'a {b} \\ % & # $ _ ~ ^ <b>bold</b> </script> ]]> -->\r\nER  - \r\nTY  - JOUR\n@misc{evil,} "q" =1+1 مرحبا é';
const ONE_LINE = 'a {b} \\ % & # $ _ ~ ^ <b>bold</b> </script> ]]> --> ER - TY - JOUR @misc{evil,} "q" =1+1 مرحبا é';

const records = (...data: object[]) => recordsOfReferences(data.map((one) => ({ data: one as DataOf<'reference'> })));

describe('hostile texts', () => {
  const [record] = records({
    id: 'hostile',
    type: 'webpage',
    title: HOSTILE,
    publisher: HOSTILE,
    note: HOSTILE,
    author: [{ literal: HOSTILE }, { family: 'Doe\nER  - ', given: 'Jane' }],
    URL: 'https://example.org/{a}%20b_c?d=1&e=2#f',
  });

  test('CSL-JSON: each on one line, and otherwise as they are', () => {
    expect(record?.csl).toMatchObject({ title: ONE_LINE, note: ONE_LINE, author: [{ literal: ONE_LINE }, { family: 'Doe ER -' }] });
  });

  test('RIS: one record, a line for each text, none broken', () => {
    const lines = record?.ris.split('\n') ?? [];
    expect(lines.filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
    expect(lines.filter((line) => /^(?:TY|ER)/.test(line))).toEqual(['TY  - ELEC', 'ER  - ']);
    expect(lines).toEqual(expect.arrayContaining([`TI  - ${ONE_LINE}`, 'UR  - https://example.org/{a}%20b_c?d=1&e=2#f']));
  });

  test('BibTeX: braces are even in every line, each mark is escaped, and no script is lost', () => {
    const lines = record?.bibtex.split('\n') ?? [];
    expect(lines.filter((line) => line.startsWith('@'))).toEqual(['@misc{hostile,']);
    for (const line of lines.slice(1, -1)) expect([line, depth(line.replaceAll(/\\[{}]/g, ''))]).toEqual([line, 0]);
    const note = lines.find((line) => line.startsWith('\tnote')) ?? '';
    expect(note).toContain(String.raw`a \{b\} \textbackslash{} \% \& \# \$ \_ \textasciitilde{} \textasciicircum{} <b>bold</b>`);
    expect(note).toContain('مرحبا é');
    expect(lines).toContain('\turl = {https://example.org/%7Ba%7D%20b_c?d=1&e=2#f},');
  });
});

test('what is private or no CSL is left out; a number is a text', () => {
  const [record] = records({
    id: 'a',
    type: 'book',
    title: 'T',
    abstract: 'secret',
    volume: { a: 1 },
    DOI: 5,
    author: [3, {}],
    issued: { x: 1 },
  });
  expect(record?.csl).toEqual({ id: 'a', type: 'book', title: 'T', DOI: '5' });
});

test.each([{ archiveUrl: 'https://archive.example/a' }, { archive_location: 'https://archive.example/a' }])(
  'an archived copy: %j',
  (copy) => {
    const [record] = records({ id: 'a', type: 'webpage', title: 'T', URL: 'https://a.example/', note: 'A copy.', ...copy });
    expect(record?.csl).toMatchObject({ archive_location: 'https://archive.example/a', note: 'A copy.' });
    expect(record?.bibtex).toContain('note = {A copy. https://archive.example/a}');
    expect(record?.ris).toContain('N1  - A copy. https://archive.example/a');
  },
);

test('where a work lies in an archive of paper is no address', () => {
  const [record] = records({ id: 'a', type: 'report', title: 'T', archive_location: 'Box 3' });
  expect(record?.bibtex).not.toContain('note');
});

test('a date in words is in CSL-JSON alone', () => {
  const [spring, day] = records(
    { id: 'a', type: 'book', title: 'T', issued: { literal: 'Spring 2020' } },
    { id: 'b', type: 'book', title: 'T', issued: { 'date-parts': [['2020', '1', 16]] } },
  );
  expect(spring?.csl).toMatchObject({ issued: { literal: 'Spring 2020' } });
  expect(spring?.bibtex).not.toContain('year');
  expect([day?.csl, day?.ris]).toMatchObject([{ issued: { 'date-parts': [[2020, 1, 16]] } }, expect.stringContaining('PY  - 2020')]);
});

test('a type that RIS does not know is a work with a title', () => {
  const [record] = records({ id: 'a', type: 'nonsense', title: 'Ω' });
  expect(record?.ris.split('\n')).toEqual(expect.arrayContaining(['TY  - GEN', 'TI  - Ω']));
});

test('the pages of a dossier in Arabic keep their titles', () => {
  const work = {
    ...({ page: 'claims/x/', id: 'claims_x', type: 'webpage', title: 'ما وُجد\nفي 50% من', isVerbatim: false, isList: false } as const),
    ...{ author: 'دار', container: 'الجسر', issued: '2024-05-20', language: 'ar', url: undefined },
  };
  const [record] = recordsOf([work], (path) => `https://dossier.example/${path}`);
  expect(record?.bibtex).toContain(String.raw`title = {ما وُجد في 50\% من}`);
  expect(record?.ris).toContain('TI  - ما وُجد في 50% من\n');
});

/** How many braces are open at the end of a line. */
const depth = (line: string): number => line.split('{').length - line.split('}').length;
