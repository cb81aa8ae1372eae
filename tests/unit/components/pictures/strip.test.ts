import { expect, test } from 'vitest';
import { LONGEST, speakersIn, stripOf } from '../../../../src/components/pictures/strip/strip.ts';
import { assemble } from '../../../../src/dossier/assemble.ts';
import { readContent, verify } from '../../../support/check.ts';
import { withFiles } from '../../../support/fixture.ts';

const claim = (standing: string, exact: string) => `---
claim: Something is so.
kind: fact
standing: ${standing}
gist: Others say something else.
evidence:
  - exact: ${exact}
accounts:
  - by: Ford Gazette
    says: Something else.
    stance: ${standing === 'corroborated' ? 'supports' : 'disputes'}
    references: [gazette-2024-05-15]
asOf: '2024-05-20'
---
`;

async function strip(changed: Record<string, string> = {}) {
  const files = await withFiles(changed);
  expect(verify(files).filter(({ severity }) => severity === 'error')).toEqual([]);
  const dossier = assemble(readContent(files).content);
  return { paragraphs: stripOf(dossier, dossier.mainSource), source: dossier.mainSource };
}

test('a paragraph is as long as its characters, the longest fills the drawing', async () => {
  const { paragraphs, source } = await strip();
  const longest = Math.max(...source.paragraphs.map(({ text }) => text.length));
  expect(paragraphs.map(({ length }) => length)).toEqual(
    source.paragraphs.map(({ text }) => Math.round((text.length / longest) * LONGEST)),
  );
  expect(paragraphs.map(({ length }) => length)).toContain(LONGEST);
});

test('who speaks is drawn where the words stand, behind the mark that opens them', async () => {
  const { paragraphs } = await strip();
  expect(paragraphs.map(({ speakers }) => speakers)).toEqual([[], ['mara-lindqvist'], [], []]);
  const [spoken] = paragraphs[1]?.quoted ?? [];
  expect(spoken?.start).toBeLessThan(2);
  expect(spoken?.end).toBeGreaterThan(40);
  expect(spoken?.end).toBeLessThan(60);
  expect(speakersIn(paragraphs)).toEqual([{ speaker: 'mara-lindqvist', paragraphs: [2] }]);
});

test('of the claims that rest on a paragraph the one most in question speaks', async () => {
  const standings = async (changed: Record<string, string>) => (await strip(changed)).paragraphs.map(({ standing }) => standing);
  expect(await standings({})).toEqual([undefined, undefined, 'disputed', undefined]);
  expect(
    await standings({
      'claims/work.mdx': claim('corroborated', 'Work on the bridge begins on June 3'),
      'claims/ask.mdx': claim('contradicted', 'They asked for a ferry'),
    }),
  ).toEqual([undefined, undefined, 'contradicted', 'corroborated']);
});
