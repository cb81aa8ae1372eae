import { expect, it } from 'vitest';
import { worksInOrder } from '../../../../src/components/prose/figure-references.ts';
import { assemble } from '../../../../src/dossier/assemble.ts';
import { readContent } from '../../../support/check.ts';
import { withFiles } from '../../../support/fixture.ts';

const FIGURE = '<Figure of="accounts" item="claim:ferry-is-dear">Who says so.</Figure>';

it.each([
  [
    'before what follows it',
    `Some say so.\n\n${FIGURE}\n\nA bridge [](ref:county-record-1990).`,
    ['gazette-2024-05-15', 'county-record-1990'],
  ],
  ['behind what stands before it', `A bridge [](ref:county-record-1990).\n\n${FIGURE}`, ['county-record-1990', 'gazette-2024-05-15']],
  [
    'behind a note that is read before it and written behind it',
    `Some say so.[^a]\n\n${FIGURE}\n\nTo be read on.\n\n[^a]: A bridge [](ref:county-record-1990).`,
    ['county-record-1990', 'gazette-2024-05-15'],
  ],
  ['when nothing follows', FIGURE, ['gazette-2024-05-15']],
])('the works of a figure are numbered %s', async (_, body, works) => {
  const files = await withFiles({ 'chapters/01-the-closure.mdx': `---\ntitle: The closure\nsummary: What was decided.\n---\n\n${body}\n` });
  const dossier = assemble(readContent(files).content);
  expect(worksInOrder(dossier, dossier.item('chapter', 'the-closure').prose)).toEqual(works);
});
