import { beforeAll, expect, test } from 'vitest';
import { assemble } from '../../../src/dossier/assemble.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import type { Descent, SentenceRelation } from '../../../src/dossier/types.ts';
import { readContent } from '../../support/check.ts';
import { loadFixture, withFiles } from '../../support/fixture.ts';

let dossier: Dossier;
let descent: Descent;

beforeAll(async () => {
  dossier = assemble(readContent(await loadFixture('relatives')).content);
  descent = dossier.mainSource.descent ?? { relatives: [], sentences: [], isComplete: false };
});

/** As in a proof: `[theirs > ours]`, `{}` around what is not compared. */
function drawn({ source, status, pieces }: SentenceRelation): string {
  const [ours, theirs] = [dossier.mainSource.text, dossier.item('source', source).text];
  const shown = pieces.map(({ type, start, end, theirs: their }) => {
    const words = ours.slice(start, end);
    if (type === 'same') return words;
    return type === 'uncompared' ? `{${words}}` : `[${theirs.slice(their.start, their.end)} > ${words}]`;
  });
  return `${source.split('-')[0] ?? ''} ${status}: ${shown.join(' ')}`;
}

test('every sentence is there in order, with the relatives that share its words', () => {
  expect(descent.sentences.map(({ paragraph, relations }) => [paragraph, ...relations.map(drawn)])).toEqual([
    [
      1,
      'valley near: [ > The town of] Harrow Ford will close its [old > ] stone bridge for repairs, the council said [ > in a statement] on Tuesday.',
    ],
    [1, 'valley same: The bridge was built in 1871.'],
    [
      2,
      'valley same: “The bridge has carried us for a century and a half, and now it is our turn to carry it,” said Mara Lindqvist, the mayor of Harrow Ford.',
    ],
    [2, 'valley same: “We will not rush this.”'],
    [
      3,
      'valley near: {The Ford Street Traders,} who keep shops on both banks, [of the river, > ] called the plan “a quiet winter for everyone”.',
    ],
    [3],
    [
      3,
      'ford near: The council said that a ferry would cost [12,000 > 15,000] crowns a month. [and that nobody would take it in winter. > ]',
      'abendblatt related: {The council said that} [Eine Fähre kostet 15.000 Kronen im Monat > a ferry would cost 15,000 crowns a month.]',
    ],
    [4],
    [4],
  ]);
});

test('words are counted', () => {
  expect(descent.sentences[0]?.words).toBe(20);
  expect(descent.sentences[0]?.relations[0]?.words).toEqual({ same: 14, own: 6, missing: 1, uncompared: 0 });
  expect(descent.sentences[4]?.relations[0]?.words).toEqual({ same: 14, own: 0, missing: 3, uncompared: 4 });
  expect(descent.sentences[6]?.relations[1]).toMatchObject({
    words: { same: 0, own: 0, missing: 0, uncompared: 4 },
    notes: ['The same sum, in German.'],
  });
});

test('the pieces cover their sentence and stand in both texts', () => {
  for (const { start, end, relations } of descent.sentences) {
    for (const { pieces, source } of relations) {
      const own = pieces.filter((piece) => piece.end > piece.start);
      expect(own[0]?.start).toBe(start);
      expect(own.at(-1)?.end).toBe(end);
      for (const [index, piece] of own.entries())
        expect(dossier.mainSource.text.slice(own[index - 1]?.end ?? start, piece.start).trim()).toBe('');
      expect(pieces.at(-1)?.theirs.end).toBeLessThanOrEqual(dossier.item('source', source).text.length);
    }
  }
});

test('with excerpts among them, what is found nowhere may stand in what is not held', () => {
  expect(descent.isComplete).toBe(false);
});

test('the relatives stand in their order, with what is held and what is cited', () => {
  expect(descent.relatives.map(({ source, isWhole, words }) => [source, isWhole, words])).toEqual([
    ['valley-news-2024-05-15', false, 71],
    ['ford-radio-2024-05-15', true, 28],
    ['abendblatt-2024-05-15', false, 9],
  ]);
  expect(descent.relatives[1]?.direction).toEqual({
    from: 'ford-radio-2024-05-15',
    citations: [{ type: 'reference', reference: 'gazette-2024-05-15', note: 'the Herald’s editor says so there' }],
  });
});

test('a relation of the editor does not change what the build has found, and adds its note', async () => {
  const file = 'sources/herald-2024-05-16/source.yaml';
  const [yaml] = (await loadFixture('relatives')).flatMap((one) =>
    one.type === 'file' && one.path === file ? [new TextDecoder().decode(one.bytes)] : [],
  );
  const pair = `    relations:\n      - exact: The bridge was built in 1871\n        relative: The bridge has carried us\n        note: Both praise its age.\n`;
  const changed = await withFiles({ [file]: (yaml ?? '').replace('  - source: ford-radio', `${pair}  - source: ford-radio`) }, 'relatives');
  const sentence = assemble(readContent(changed).content).mainSource.descent?.sentences[1];
  expect(sentence?.relations).toMatchObject([{ status: 'same', notes: ['Both praise its age.'] }]);
});

test('a source without relatives has no descent', async () => {
  expect(assemble(readContent(await loadFixture()).content).mainSource.descent).toBeUndefined();
  expect(dossier.item('source', 'ford-radio-2024-05-15').descent).toBeUndefined();
});

test('two readings give the same descent', async () => {
  expect(assemble(readContent(await loadFixture('relatives')).content).mainSource.descent).toEqual(descent);
});
