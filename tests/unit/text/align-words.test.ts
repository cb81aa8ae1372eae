import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignWords } from '../../../src/text/align-words.ts';

/** As in a proof: `-theirs+` stands for words of theirs, `+ours+` for ours, `{}` around what is not compared. */
function drawn(ours: string, theirs: string, cuts: number[] = []): string {
  const [a, b] = [ours.split(' '), theirs.split(' ')];
  return alignWords(a, b, cuts)
    .map(({ type, ours: { start, end }, theirs: their }) => {
      const words = a.slice(start, end).join(' ');
      if (type === 'same') return words;
      return type === 'uncompared' ? `{${words}}` : `[${b.slice(their.start, their.end).join(' ')} > ${words}]`;
    })
    .join(' ');
}

test('words that are removed, added and changed', () => {
  expect(drawn('we close the old bridge in June', 'we must close the bridge in July')).toBe(
    'we [must > ] close the [ > old] bridge in [July > June]',
  );
});

test('without a cut, what is more here is added', () => {
  expect(drawn('the council said on Tuesday it closes the bridge', 'it closes the bridge')).toBe(
    '[ > the council said on Tuesday] it closes the bridge',
  );
});

test('at a cut it is not compared, as far as it goes beyond what is held', () => {
  expect(drawn('the council said on Tuesday it closes the bridge', 'it closes the bridge', [0])).toBe(
    '{the council said on Tuesday} it closes the bridge',
  );
  expect(drawn('asked them to send a delegation to the town', 'to dispatch a delegation to', [0, 5])).toBe(
    '{asked them} to [dispatch > send] a delegation to {the town}',
  );
});

test('one word in common by chance does not reach over a cut', () => {
  expect(drawn('they went to town to send a delegation there', 'to send a delegation', [0])).toBe(
    '{they went to town} to send a delegation [ > there]',
  );
});

test('in the middle too, but not where the words go on across it', () => {
  expect(drawn('the council said today that work begins', 'the council said work begins', [3])).toBe(
    'the council said {today that} work begins',
  );
  expect(drawn('the council said work begins', 'the council said work begins', [3])).toBe('the council said work begins');
});

test('the pieces cover both texts, in order', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, fc.array(fc.nat(12), { maxLength: 3 }), (ours, theirs, cuts) => {
      const pieces = alignWords(
        ours,
        theirs,
        cuts.filter((cut) => cut <= theirs.length),
      );
      for (const side of ['ours', 'theirs'] as const) {
        pieces.forEach((piece, index) => {
          expect(piece[side].start).toBe(pieces[index - 1]?.[side].end ?? 0);
        });
        expect(pieces.at(-1)?.[side].end ?? 0).toBe((side === 'ours' ? ours : theirs).length);
      }
      for (const { type, ours: a, theirs: b } of pieces)
        if (type === 'same') expect(ours.slice(a.start, a.end)).toEqual(theirs.slice(b.start, b.end));
    }),
  );
});
