import { expect, it } from 'vitest';
import { annotatedParts } from '../../../../src/components/source/marks.ts';
import { assemble } from '../../../../src/dossier/assemble.ts';
import { readContent } from '../../../support/check.ts';
import { withFiles } from '../../../support/fixture.ts';

const claim = (...exact: string[]) =>
  `---\nclaim: The ferry is dear.\nkind: fact\nstanding: disputed\ngist: Two traders say so.\nasOf: '2024-05-20'\nevidence:\n${exact.map((words) => `  - exact: ${words}\n`).join('')}---\n\nAs told.\n`;

it('what a note has said, later ones do not say again, in the same paragraph or in another', async () => {
  const files = await withFiles({
    'claims/ferry-is-dear.mdx': claim('They asked for a ferry', 'a ferry would cost 15,000 crowns a month', 'Work on the bridge begins'),
  });
  const dossier = assemble(readContent(files).content);
  const notes = annotatedParts(dossier.mainSource, dossier).flatMap(({ number, spots }) =>
    spots.filter(({ notes: [lead] }) => lead?.annotation.id === 'ferry-is-dear').map((spot) => [number, spot.number, spot.before]),
  );
  expect(notes).toEqual([
    [3, 1, undefined],
    [3, 2, { part: 3, number: 1 }],
    [4, 1, { part: 3, number: 1 }],
  ]);
});
