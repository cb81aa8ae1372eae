/** Of content with errors, what is proven is shown: an entry as it was when it was right, or not at all. */
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/dossier/read-folder.ts';
import { findShowable } from '../../../src/workspace/showable.ts';
import { readContent, verify } from '../../support/check.ts';
import { loadFixture, withFiles } from '../../support/fixture.ts';

const check = (files: readonly ContentFile[]) => Promise.resolve({ reading: readContent(files), others: new Map(), issues: verify(files) });
const provenBase = async () => {
  const files = await loadFixture();
  return { files, reading: readContent(files), others: new Map() };
};
const show = async (files: readonly ContentFile[], proven?: Awaited<ReturnType<typeof provenBase>>) =>
  findShowable(files, verify(files), proven, check);

const TERM = 'terms/ford.mdx';
const wrongTerm = () => withFiles({ [TERM]: '---\nterm: UNPROVEN\ndefinition: “not there”\nevidence:\n  - exact: nowhere\n---\n' });
const text = (files: readonly ContentFile[]) => JSON.stringify(readContent(files).content);

test('the fixture is wrong', async () => {
  expect(text(await wrongTerm())).toContain('UNPROVEN');
});

describe('where it was right before', () => {
  test('an entry stays as it was, and what is right is as it is', async () => {
    const files = await wrongTerm();
    const changed = await withFiles({ 'corrections.yaml': "- date: '2024-05-22'\n  where: dossier\n  what: CHANGED\n  why: w\n" });
    const both = changed.map((file) => (file.path === TERM ? (files.find(({ path }) => path === TERM) ?? file) : file));
    const shown = await show(both, await provenBase());
    expect([...(shown?.withheld ?? [])]).toEqual([TERM]);
    const content = JSON.stringify(shown?.reading.content);
    expect(content).not.toContain('UNPROVEN');
    expect(content).toContain('A shallow place');
    expect(content).toContain('CHANGED');
  });

  test('nothing is changed when something is gone that the rest leans on', async () => {
    const files = (await loadFixture()).filter(({ path }) => path !== 'entities/harrow-ford.mdx');
    const shown = await show(files, await provenBase());
    expect(shown?.reading.content.entities.map(({ id }) => id)).toContain('harrow-ford');
  });

  test('a text that has changed is shown as it was, with its record', async () => {
    const files = await withFiles({ 'sources/herald-2024-05-16/text.txt': 'UNPROVEN' });
    const content = JSON.stringify((await show(files, await provenBase()))?.reading.content);
    expect(content).not.toContain('UNPROVEN');
    expect(content).toContain('for a century and a half');
  });
});

describe('where nothing is known of before', () => {
  test('an entry is left out, and what leans on it', async () => {
    const shown = await show(await wrongTerm());
    expect([...(shown?.withheld ?? [])].sort()).toEqual(['chapters/01-the-closure.mdx', TERM]);
    expect(shown?.reading.content.terms).toEqual([]);
    expect(shown?.reading.content.entities).toHaveLength(3);
  });

  test('nothing is shown without what the dossier says of itself', async () => {
    const files = await withFiles({ 'dossier.yaml': 'title: a: b\n' });
    expect(await show(files)).toBeUndefined();
  });
});

test('what is shown has no errors, whatever is broken', async () => {
  for (const { path } of await loadFixture()) {
    const files = await withFiles({ [path]: '{ [ UNPROVEN' });
    for (const proven of [undefined, await provenBase()]) {
      const shown = await show(files, proven);
      if (!shown) continue;
      expect([path, JSON.stringify(shown.reading.content).includes('UNPROVEN')]).toEqual([path, false]);
      expect([path, shown.reading.problems]).toEqual([path, []]);
    }
  }
});
