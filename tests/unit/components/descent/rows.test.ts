import { expect, test } from 'vitest';
import { groupRows, labelOf, mostChanged } from '../../../../src/components/descent/rows.ts';
import { rowsOf } from '../../../../src/dossier/descent-rows.ts';
import { barOf } from '../../../../src/components/descent/bar.ts';
import { assemble } from '../../../../src/dossier/assemble.ts';
import { descentPages, descentUrl } from '../../../../src/dossier/descent-pages.ts';
import type { Descent, Source } from '../../../../src/dossier/types.ts';
import { stringsFor } from '../../../../src/strings/index.ts';
import { createHash } from 'node:crypto';
import { readContent } from '../../../support/check.ts';
import { withFiles } from '../../../support/fixture.ts';

const SENTENCES = Array.from(
  { length: 400 },
  (_, index) => `Keeper ${index} of the lamp said on day ${index * 7} that his oil number ${index * 3} was gone for good.`,
);
const OURS = [
  SENTENCES[0],
  SENTENCES[1],
  'Nobody else has a word of this sentence here.',
  SENTENCES[2]?.replace('gone', 'lost'),
  SENTENCES[3]?.replace('for good', 'before noon came and the boats went out'),
];

/** A source of the paragraphs, beside a relative that is held whole. */
async function compare(ours: readonly (string | undefined)[], theirs: readonly string[]): Promise<{ source: Source; descent: Descent }> {
  const yaml = (text: string, more = '') =>
    `publisher: P\npublished: '2024-05-15'\nlanguage: en\nrights:\n  reproduce: full\n  statement: S.\nsha256: ${createHash('sha256').update(text).digest('hex')}\n${more}`;
  const [text, other] = [ours.join('\n\n'), theirs.join('\n\n')];
  const files = await withFiles({
    'sources/lamp/text.txt': text,
    'sources/lamp/source.yaml': yaml(text, 'relatives:\n  - source: log\n'),
    'sources/log/text.txt': other,
    'sources/log/source.yaml': yaml(other),
  });
  const source = assemble(readContent(files).content).item('source', 'lamp');
  if (!source.descent) throw new Error('no descent');
  return { source, descent: source.descent };
}

const short = await compare(OURS, SENTENCES.slice(0, 5));
const rows = rowsOf(short.source, short.descent);

test.each(['en', 'de', 'ar'])('a label says what the bar shows, in %s', (language) => {
  const strings = stringsFor(language).descent;
  expect(rows.map((row) => labelOf(row, 'P', strings))).toEqual([
    strings.allSame('P'),
    strings.allSame('P'),
    strings.alone,
    strings.oneChanged('P'),
    strings.ownOf('P', 8, 24),
  ]);
});

test('what no relative has stands in the source alone where all of them were compared whole', () => {
  expect(rows[2]?.words).toEqual({ total: 9, same: 0, own: 9, missing: 0, uncompared: 0 });
});

test('neighbours that are word for word the same are one row', () => {
  expect(groupRows(rows).map((group) => group.map(({ paragraph }) => paragraph.number))).toEqual([[1, 2], [3], [4], [5]]);
});

test('the most changed sentence is the one with most words that differ, and there is none where none differs', async () => {
  expect(mostChanged(short.descent)?.sentence.paragraph).toBe(5);
  expect(mostChanged((await compare(SENTENCES.slice(0, 2), SENTENCES.slice(0, 3))).descent)).toBeUndefined();
});

test('a bar is as long as its paragraph and has no holes', () => {
  const row = rows[4];
  if (!row) throw new Error('no row');
  const { paths } = barOf(row, { longest: row.paragraph.text.length, descent: short.descent, text: short.source.text });
  const lines = paths
    .flatMap(({ d }) => Array.from(d.matchAll(/M(\d+) 8H(\d+)/g), ([, from, to]) => [Number(from), Number(to)] as const))
    .sort(([a], [b]) => a - b);
  expect(lines[0]?.[0]).toBe(0);
  expect(lines.at(-1)?.[1]).toBe(1000);
  for (const [index, [from]] of lines.entries()) expect(from).toBe(lines[index - 1]?.[1] ?? 0);
});

test('a long source is compared on several pages, and a paragraph is found on its own', async () => {
  const { source } = await compare(SENTENCES, SENTENCES);
  const pages = descentPages(source);
  expect(pages.flat()).toEqual(source.paragraphs.map(({ number }) => number));
  expect(pages.length).toBeGreaterThan(1);
  expect(descentUrl(source)).toBe('sources/lamp/descent/');
  expect(descentUrl(source, 1)).toBe('sources/lamp/descent/#d1');
  expect(descentUrl(source, 400)).toBe(`sources/lamp/descent/page/${pages.length}/#d400`);
});
