import { expect, test } from 'vitest';
import { sentenceMarks } from '../../../../src/components/prose/sentence-marks.ts';
import type { Passage, ProseTarget, ResolvedProse } from '../../../../src/dossier/types.ts';

const reference = (id: string): ProseTarget => ({ type: 'reference', reference: id });
const paragraph = (number: number): ProseTarget => ({ type: 'paragraph', source: 's', number, url: `s/#p${number}` });
const words = (number: number, start: number): ProseTarget => ({
  type: 'passage',
  words: '“so”',
  passage: { source: 's', paragraph: number, start, url: `s/#t${start}` } as Passage,
});

/** The marks behind the links of some sentences, as `offset: marks`; offsets count the links. Words part them, if not `inRow`. */
function marksOf(sentences: ProseTarget[][], inRow = false): string[] {
  const links = sentences.flatMap((targets, index) => {
    const sentence = { start: index, end: index, text: '' };
    return targets.map((target) => ({ target, sentence }));
  });
  const prose = {
    links: links.map((link, offset) => ({ ...link, offset, start: inRow ? 0 : 2 * offset, end: inRow ? 0 : 2 * offset })),
  } as Pick<ResolvedProse, 'links'>;
  return [...sentenceMarks(prose)].map(
    ([offset, { places, references }]) => `${offset}: ${[...places.map((place) => `¶${place.paragraph}`), ...references].join(' ')}`,
  );
}

test.each([
  ['a reference is marked behind the last that rests on it', [[reference('a'), reference('b'), reference('a')]], ['2: a', '1: b']],
  ['in each sentence anew', [[reference('a')], [reference('a')]], ['0: a', '1: a']],
  ['the paragraphs of quoted words stand at the last mark', [[words(2, 5), words(3, 9), reference('a')]], ['2: ¶2 ¶3 a']],
  ['a paragraph without quoted words stays where it is', [[paragraph(2), reference('a')]], ['0: ¶2', '1: a']],
  ['a paragraph is marked once', [[paragraph(2), words(2, 5), reference('a')]], ['2: ¶2 ¶2 a']],
  ['other links have no marks', [[{ type: 'web' } satisfies ProseTarget]], []],
])('%s', (_, sentences, marks) => {
  expect(marksOf(sentences)).toEqual(marks);
});

test('marks in a row stand behind the last of them', () => {
  expect(marksOf([[reference('a'), paragraph(3), reference('b')]], true)).toEqual(['2: ¶3 a b']);
});
