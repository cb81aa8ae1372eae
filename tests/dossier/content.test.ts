/** The dossier of this repository, as its editors want it. */
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { annotatedParts } from '../../src/components/source/marks.ts';
import { SHOWN_AT_FIRST } from '../../src/components/source/layers.ts';
import { assemble } from '../../src/dossier/assemble.ts';
import { namesOf } from '../../src/dossier/mentions.ts';
import { readFolder } from '../../src/dossier/read-folder.ts';
import { KINDS } from '../../src/schemas/kinds.ts';
import { textsIn } from '../../src/dossier/walk.ts';
import { findNames, indexNames } from '../../src/text/find-names.ts';
import { beginningInWords } from '../../src/text/cut.ts';
import { fold } from '../../src/text/normalize.ts';
import { quotationsIn } from '../../src/text/quotations.ts';
import { isOwnWords, OWN_VOICE } from '../../src/dossier/own-words.ts';
import { readContent, verify } from '../support/check.ts';

const files = await readFolder('content');
const { content } = readContent(files);

test('it has no issues', () => {
  expect(verify(files)).toEqual([]);
});

test('the dossier spells each name in one way', () => {
  // A variant is a name nearly like the common one; a short form (“al-Sadr”) or an abbreviation is not.
  const variants = content.entities.flatMap(({ data }) =>
    namesOf(data).filter(
      (name) =>
        name !== data.name && !data.name.includes(name) && !name.includes(data.name) && distance(name, data.name) <= name.length / 3,
    ),
  );
  expect(variants.length).toBeGreaterThan(10);
  const index = indexNames(variants);
  const common = new Set(content.entities.map(({ data }) => data.name));
  const found = [...OWN_VOICE]
    .flatMap((kind) =>
      content[KINDS[kind].collection].flatMap(({ file, data, prose }) => [
        ...prose.blocks.map(({ text }) => ({ file, text })),
        ...textsIn(data)
          .filter(({ path }) => isOwnWords(path))
          .map(({ text }) => ({ file, text })),
      ]),
    )
    .flatMap(({ file, text }) =>
      findNames(fold(text), index)
        .map(({ start, end }) => ({ file, words: text.slice(start, end), start }))
        .filter(
          ({ words, start }) =>
            !common.has(words) && !quotationsIn(text).some((quotation) => start >= quotation.start && start < quotation.end),
        ),
    )
    .map(({ file, words }) => `${file}: ${words}`);
  expect(found).toEqual([]);
});

test('at first, less than a third of the report’s characters are under a line, and no note is cut short', () => {
  const dossier = assemble(content);
  const { text, paragraphs } = dossier.mainSource;
  const spots = annotatedParts(dossier.mainSource, dossier).flatMap((part) => part.spots);
  const shown = spots.flatMap(({ words }) => words.filter(({ layer }) => SHOWN_AT_FIRST.includes(layer)));
  const underLine = new Set(shown.flatMap(({ start, end }) => [...text.slice(start, end)].map((_, index) => start + index)));
  const all = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
  expect(shown.length).toBeGreaterThan(10);
  expect(underLine.size / all).toBeLessThan(1 / 3);
  const cut = content.claims.filter(({ data }) => beginningInWords(data.gist, 24) !== data.gist).map(({ file }) => file);
  expect(cut).toEqual([]);
});
