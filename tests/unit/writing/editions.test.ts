/** Other editions: translations are accepted, and an entry that is renamed is renamed in all of them. */
import { expect, test } from 'vitest';
import type { ContentFile } from '../../../src/dossier/read-folder.ts';
import { changedFiles } from '../../../src/writing/folder.ts';
import { planRename } from '../../../src/writing/rename.ts';
import { planRenameInEditions } from '../../../src/writing/rename-editions.ts';
import { planTranslations } from '../../../src/writing/translations.ts';
import { verify } from '../../support/check.ts';
import { loadFixture, withFiles } from '../../support/fixture.ts';

const TOWN = 'entities/harrow-ford.mdx';
const textOf = (files: readonly ContentFile[], path: string): string => {
  const file = files.find((one) => one.path === path);
  return file?.type === 'file' ? new TextDecoder().decode(file.bytes) : '';
};
const codes = (files: readonly ContentFile[]) => verify(files).map(({ code, file }) => `${code} ${file}`);
const changed = async () => withFiles({ [TOWN]: textOf(await loadFixture(), TOWN).replace('Town with', 'A town with') }, 'editions');

test('the fixture in two languages has no issues', async () => {
  expect(verify(await loadFixture('editions'))).toEqual([]);
});

test('a changed original is reported until its translation is accepted, and no other with it', async () => {
  const files = await changed();
  expect(codes(files)).toEqual(['edition-outdated editions/ar/translated.yaml']);
  const { accepted, change } = planTranslations(files, 'ar', 'entity:harrow-ford');
  expect(accepted.map(({ path }) => path)).toEqual([`editions/ar/${TOWN}`]);
  expect(codes(changedFiles(files, [change]))).toEqual([]);
  expect(planTranslations(files, 'ar').accepted).toEqual(accepted);
  expect(planTranslations(files, 'ar', `content/editions/ar/${TOWN}`).accepted).toEqual(accepted);
  expect(planTranslations(await loadFixture('editions'), 'ar').accepted).toEqual([]);
});

test('how the lines of an original end is no change', async () => {
  const text = textOf(await loadFixture(), TOWN).replaceAll('\n', '\r\n');
  expect(codes(await withFiles({ [TOWN]: text }, 'editions'))).toEqual([]);
});

test('what is not there cannot be accepted', async () => {
  const files = await loadFixture('editions');
  expect(() => planTranslations(files, 'fr')).toThrow('There is no edition "fr". There are: ar. Nothing was changed.');
  expect(() => planTranslations(files, 'ar', 'entity:nobody')).toThrow('no entry `entity:nobody`');
  expect(() => planTranslations([], 'ar')).toThrow('The dossier is in one language only.');
});

test('an entry that is renamed is renamed in every edition, and stays as up to date as it was', async () => {
  const wish = { kind: 'entity', from: 'mara-lindqvist', to: 'lindqvist', redirects: true } as const;
  for (const [files, said] of [
    [await loadFixture('editions'), []],
    [await changed(), ['edition-outdated editions/ar/translated.yaml']],
  ] as const) {
    const first = planRename(files, wish).changes;
    const after = changedFiles(files, [...first, ...planRenameInEditions(files, wish, first).changes]);
    expect(codes(after)).toEqual(said);
    expect(after.map(({ path }) => path)).toContain('editions/ar/entities/lindqvist.mdx');
    expect(textOf(after, 'editions/ar/quotes/lindqvist-carry.mdx')).toContain('speaker: lindqvist');
    expect(textOf(after, 'editions/ar/redirects.yaml')).toContain('entities/lindqvist/');
    expect(textOf(after, 'editions/ar/translated.yaml')).toContain('entity:lindqvist');
  }
});

test('a source that is renamed keeps its one folder, and every edition names it anew', async () => {
  const files = await loadFixture('editions');
  const wish = { kind: 'source', from: 'herald-2024-05-16', to: 'the-herald', redirects: true } as const;
  const first = planRename(files, wish).changes;
  const after = changedFiles(files, [...first, ...planRenameInEditions(files, wish, first).changes]);
  expect(codes(after)).toEqual([]);
  expect(after.filter(({ path }) => path.endsWith('text.txt')).map(({ path }) => path)).toEqual(['sources/the-herald/text.txt']);
  expect(textOf(after, 'editions/ar/dossier.yaml')).toContain('source: the-herald');
});

test('a work that one edition alone cites is cited', async () => {
  const files = await loadFixture('editions');
  const references = JSON.parse(textOf(files, 'references.json')) as unknown[];
  const own = await withFiles(
    {
      'references.json': JSON.stringify([...references, { id: 'for-readers-of-arabic', type: 'book', title: 'A book' }]),
      'editions/ar/terms/ford.mdx': `${textOf(files, 'editions/ar/terms/ford.mdx')}\nانظر [](ref:for-readers-of-arabic).\n`,
    },
    'editions',
  );
  expect(codes(own)).toEqual([]);
});

test('what is wrong with a shared file is said once', async () => {
  const text = textOf(await loadFixture(), 'sources/herald-2024-05-16/text.txt');
  const files = await withFiles({ 'sources/herald-2024-05-16/text.txt': `${text}\u200b` }, 'editions');
  expect(codes(files).filter((said) => said.includes('sources/'))).toEqual([
    expect.stringContaining('source-changed'),
    expect.stringContaining('text-control-character'),
  ]);
});
