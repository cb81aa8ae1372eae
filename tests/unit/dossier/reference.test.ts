import { expect, test } from 'vitest';
import { archivedCopy, issuedDate } from '../../../src/dossier/reference.ts';
import type { DataOf } from '../../../src/schemas/kinds.ts';
import { verify } from '../../support/check.ts';
import { withFiles } from '../../support/fixture.ts';

test.each([
  [{ 'date-parts': [[2020, 1, 5]] }, '2020-01-05'],
  [{ 'date-parts': [['2020', '1']] }, '2020-01'],
  [{ 'date-parts': [[987]] }, '0987'],
  [{ 'date-parts': [[1990]], circa: true }, '1990~'],
  [{ 'date-parts': [] }, undefined],
  [{ literal: 'Spring 2020' }, undefined],
  [undefined, undefined],
])('%j', (issued, expected) => {
  expect(issuedDate({ issued })).toBe(expected);
});

test.each([
  [
    { archiveUrl: 'https://archive.example/a', archived: '2024-05-20' },
    { url: 'https://archive.example/a', day: '2024-05-20' },
  ],
  [{ archive_location: 'https://archive.example/a' }, { url: 'https://archive.example/a', day: undefined }],
  [{ archiveUrl: 'https://archive.example/a', archive_location: 'https://archive.example/b' }, { url: 'https://archive.example/a' }],
  [{ archive_location: 'Box 3' }, undefined],
  [{ archive_location: 'javascript:alert(1)' }, undefined],
  [{}, undefined],
])('the archived copy of %j', (fields, expected) => {
  const copy = archivedCopy({ id: 'a', type: 'webpage', title: 'A', ...fields } as DataOf<'reference'>);
  if (expected) expect(copy).toMatchObject(expected);
  else expect(copy).toBeUndefined();
});

test.each([
  ['"archiveUrl": "http://archive.example/a"', ['field-type', 'an address that begins with https://']],
  ['"archiveUrl": "javascript:alert(1)"', ['url-scheme', 'javascript:alert(1)']],
  ['"archived": "2024-02-30"', ['date-invalid', '2024-02-30']],
])('%s is refused at its place', async (field, [code = '', words = '']) => {
  const text = `[\n  { "id": "a-2024", "type": "webpage", "title": "A",\n    ${field} }\n]\n`;
  const found = verify(await withFiles({ 'references.json': text })).filter(
    (issue) => issue.file === 'references.json' && issue.line === 3,
  );
  expect(found.map((issue) => issue.code)).toEqual([code]);
  expect(JSON.stringify(found)).toContain(words);
});
