import { expect, test } from 'vitest';
import { prepareSource } from '../../../src/dossier/source-text.ts';
import { nearestHint, surroundingsHint } from '../../../src/verify/passage-hint.ts';

const TEXT = 'From the archive of the town\n\nThe town of Harrow Ford closes its bridge.';
const source = prepareSource('s', TEXT, { paragraphs: 'blank-line', preamble: 'From the archive of the town\n\n' });
const placeOf = (words: string, from = 0) => ({ start: TEXT.indexOf(words, from), end: TEXT.indexOf(words, from) + words.length });

test('words near those of a paragraph or of the preamble are said to stand there', () => {
  expect(nearestHint(source, 'The town of Harrow Ford opens its bridge')).toMatch(/^The source has in ¶1: “The town of Harrow Ford/);
  expect(nearestHint(source, 'From the archives of the town')).toMatch(/^The source has in the preamble: “From the archive/);
});

test('words that stand in both are told apart', () => {
  const hint = surroundingsHint(source, [placeOf('town'), placeOf('town', 30)]);
  expect(hint).toBe(
    'the preamble: `prefix: "the archive of the"`, `suffix: "The town of"`; ¶1: `prefix: "of the town The"`, `suffix: "of Harrow Ford"`.',
  );
});

test('dashes that look alike are called by their names', () => {
  const dashed = prepareSource('s', 'It was closed in 2018–2020 and again, for all.', { paragraphs: 'blank-line', preamble: undefined });
  expect(nearestHint(dashed, 'It was closed in 2018-2020 and again')).toContain(
    'You wrote “2018-2020” where it has “2018–2020”. Yours is the hyphen of the keyboard (-), that of the source an en dash (–).',
  );
  expect(nearestHint(dashed, 'It was open in 2018–2020 and again')).not.toContain('Yours is');
});
