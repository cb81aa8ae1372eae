import { expect, test } from 'vitest';
import { assemble } from '../../../src/dossier/assemble.ts';
import { dossierJson } from '../../../src/exports/dossier-json.ts';
import { publishedDossier } from '../../../src/exports/published.ts';
import { loadFixture } from '../../support/fixture.ts';
import { readContent } from '../../support/check.ts';

const { content } = readContent(await loadFixture());
const printed = dossierJson(assemble(content), (path) => `https://example.org/base/${path}`);

type Published = Pick<ReturnType<typeof publishedDossier.parse>['events'][number], 'url' | 'passages'>;

test('holds what its schema promises', () => {
  expect(publishedDossier.safeParse(JSON.parse(printed)).error).toBeUndefined();
});

test('gives every item an address, and every passage as a slice of its source', () => {
  const data = publishedDossier.parse(JSON.parse(printed));
  const text = content.sources[0]?.body ?? '';
  const items = Object.values(data).flatMap((part): Published[] => (Array.isArray(part) ? part : []));
  expect(items.every(({ url }) => url.startsWith('https://example.org/base/'))).toBe(true);
  const passages = items.flatMap((item) => item.passages);
  expect(passages.length).toBeGreaterThan(5);
  for (const { start, end, exact } of passages) expect(text.slice(start, end)).toBe(exact);
});

test('is the same twice', () => {
  expect(dossierJson(assemble(content), (path) => `https://example.org/base/${path}`)).toBe(printed);
});

test('says of words in the preamble that they are in no paragraph', async () => {
  const other = assemble(readContent(await loadFixture('two-sources')).content);
  const data = publishedDossier.parse(JSON.parse(dossierJson(other, (path) => `https://example.org/${path}`)));
  const mentions = data.entities.find(({ id }) => id === 'mara-lindqvist')?.mentionedAt ?? [];
  expect(mentions.map(({ source, paragraph }) => [source, paragraph])).toEqual([
    ['herald-2024-05-16', 2],
    ['herald-2024-05-16', 4],
    ['abendblatt-2024-05-15', 'preamble'],
    ['abendblatt-2024-05-15', 2],
  ]);
  expect(data.terms.find(({ id }) => id === 'folder')?.passages.map(({ paragraph }) => paragraph)).toEqual(['preamble']);
});

test('carries an original and renderings in the characters of their sources', async () => {
  const files = readContent(await loadFixture('original')).content;
  const data = publishedDossier.parse(JSON.parse(dossierJson(assemble(files), (path) => `https://example.org/${path}`)));
  const quote = data.quotes.find(({ id }) => id === 'lindqvist-carry');
  const text = files.sources.find(({ id }) => id === 'courrier-2024-05-14')?.body ?? '';
  expect(quote?.original).toMatchObject({
    translatedBy: 'the editors',
    passage: { source: 'courrier-2024-05-14', paragraph: 1, url: expect.stringMatching(/#t\d+-\d+$/) as string },
  });
  expect(quote?.original).not.toHaveProperty('exact');
  const pieces = quote?.original?.pieces ?? [];
  expect(pieces[4]).toEqual({
    difference: 'changed',
    original: { start: text.indexOf('c’est'), end: text.indexOf('c’est') + 12, exact: 'c’est à nous' },
    literal: 'it is up to us',
    rendered: expect.objectContaining({ exact: 'it is our turn' }) as object,
    note: 'She speaks of a duty, not of a turn.',
  });
  expect(quote?.renderings[0]?.passages[0]).toMatchObject({ source: 'courrier-in-english-2024-05-15', paragraph: 1 });
});

test('holds the descent of a source, with the words of its relatives', async () => {
  const other = assemble(readContent(await loadFixture('relatives')).content);
  const data = publishedDossier.parse(JSON.parse(dossierJson(other, (path) => `https://example.org/${path}`)));
  const [herald, ...relatives] = data.sources;
  expect(herald?.descent?.map(({ relations }) => relations.map(({ status }) => status))).toEqual([
    ['near'],
    ['same'],
    ['same'],
    ['same'],
    ['near'],
    [],
    ['near', 'related'],
    [],
    [],
  ]);
  expect(herald?.descent?.[6]?.relations[1]).toMatchObject({
    source: 'abendblatt-2024-05-15',
    exact: 'Eine Fähre kostet 15.000 Kronen im Monat',
    notes: ['The same sum, in German.'],
  });
  expect(relatives.map(({ descent }) => descent)).toEqual([undefined, undefined, undefined]);
});
