import { expect, test } from 'vitest';
import { readable } from '../../../../src/components/descent/readable.ts';
import { proofOf, theirsOf } from '../../../../src/components/descent/runs.ts';
import type { DescentPiece } from '../../../../src/dossier/types.ts';
import { alignWords } from '../../../../src/text/align-words.ts';
import { comparedWords } from '../../../../src/text/compared-words.ts';

function piecesOf(ours: string, theirs: string): DescentPiece[] {
  const [a, b] = [comparedWords(ours, 'en'), comparedWords(theirs, 'en')];
  const span = (words: typeof a, { start, end }: { start: number; end: number }) =>
    end > start
      ? { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 }
      : { start: words[start]?.start ?? words.at(-1)?.end ?? 0, end: words[start]?.start ?? words.at(-1)?.end ?? 0 };
  return alignWords(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  ).map((piece) => ({
    type:
      piece.type !== 'changed'
        ? piece.type
        : piece.theirs.end === piece.theirs.start
          ? 'own'
          : piece.ours.end === piece.ours.start
            ? 'missing'
            : 'changed',
    ...span(a, piece.ours),
    theirs: span(b, piece.theirs),
  }));
}

/** As a proof: `-theirs-`, `+ours+`. */
const drawn = (ours: string, theirs: string) =>
  proofOf(readable(piecesOf(ours, theirs), ours, theirs), ours, theirs)
    .map(({ type, text, isApart }) => (type === 'missing' ? `-${text}-` : type === 'own' ? `+${text}+` : text) + (isApart ? ' ' : ''))
    .join('')
    .trim();

test('one or two small words between two changes join the change', () => {
  expect(drawn('They close the bridge in May of this year.', 'They open the bridge in June of last year.')).toBe(
    'They -open- +close+ the bridge in -June of last- +May of this+ year.',
  );
});

test('small words beside one change only stay', () => {
  expect(drawn('In the town it closes today.', 'In the town it closes tomorrow.')).toBe('In the town it closes -tomorrow.- +today.+');
});

test('a number is never an island', () => {
  expect(drawn('It asked 15 new men.', 'It hired 15 old men.')).toBe('It -hired- +asked+ 15 -old- +new+ men.');
});

test('one word between changes of many words joins them', () => {
  expect(
    drawn(
      'It rains on every single day over bridges and every other thing nearby.',
      'It snows at night and by noon upon bridges that nobody likes.',
    ),
  ).toMatch(/^It -snows .* likes\.- \+rains .*\+$/);
});

test('a word is shown whole where a part of it differs', () => {
  expect(drawn('a member of the al-Haq group', 'a member of the al-Haqs group')).toBe('a member of the -al-Haqs- +al-Haq+ group');
});

test('words of the other text in between that stand elsewhere are an ellipsis', () => {
  const theirs = 'It closes, they said, in May.';
  const pieces: DescentPiece[] = [
    { type: 'same', start: 0, end: 9, theirs: { start: 0, end: 10 } },
    { type: 'same', start: 10, end: 17, theirs: { start: 22, end: 29 } },
  ];
  expect(theirsOf(pieces, theirs).map(({ text }) => text)).toEqual(['It closes,', '…', 'in May.']);
});
