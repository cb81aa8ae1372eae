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
