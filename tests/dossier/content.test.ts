/** The dossier of this repository, as its editors want it. */
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { namesOf } from '../../src/dossier/mentions.ts';
import { readFolder } from '../../src/dossier/read-folder.ts';
import { KINDS } from '../../src/schemas/kinds.ts';
import { textsIn } from '../../src/dossier/walk.ts';
import { findNames, indexNames } from '../../src/text/find-names.ts';
import { fold } from '../../src/text/normalize.ts';
import { quotationsIn } from '../../src/text/quotations.ts';
import { isOwnWords, OWN_VOICE } from '../../src/verify/own-voice.ts';
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
