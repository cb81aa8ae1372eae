import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NotedAnnotation } from '../../../../src/dossier/types.ts';
import { SPOT_LAYERS, type SpotLayer, type SpotNote } from '../../../../src/components/source/layers.ts';
import { MOST_SPOTS, spotsOf } from '../../../../src/components/source/spots.ts';

const TEXT = 'The council voted on Monday, all of it, to sell the old bridge to a friend of the mayor.';
const PARAGRAPH = { start: 100, end: 100 + TEXT.length, text: TEXT };

const ANNOTATED = { claim: 'claim', wording: 'wording', other: 'claim', date: 'date' } as const;

function noteAt(start: number, end: number, layer: SpotLayer, strength = 0, id = `${layer}-${start}`): SpotNote {
  const place = { source: 'paper', paragraph: 1, exact: '', url: '', id: `t${start}-${end}` } as const;
  const annotation: NotedAnnotation = { layer: ANNOTATED[layer], kind: 'claim', id, passage: { ...place, start, end } };
  return { layer, strength, annotation };
}

function noteOn(words: string, layer: SpotLayer, strength = 0, id = words): SpotNote {
  const start = PARAGRAPH.start + TEXT.indexOf(words);
  return noteAt(start, start + words.length, layer, strength, id);
}

const wordsOf = ({ start, end }: { start: number; end: number }) => TEXT.slice(start - PARAGRAPH.start, end - PARAGRAPH.start);
const idsOf = ({ notes }: { notes: readonly SpotNote[] }) => notes.map(({ annotation }) => annotation.id);
const shape = (notes: readonly SpotNote[]) => spotsOf(notes, PARAGRAPH).spots.map((spot) => [spot.number, wordsOf(spot), idsOf(spot)]);

describe('spotsOf', () => {
  it('joins passages of a layer that overlap or touch, and lets the strongest speak', () => {
    expect(shape([noteOn('council voted', 'claim', 1), noteOn('voted on', 'claim', 3), noteOn('Monday', 'claim', 0)])).toEqual([
      [1, 'council voted on Monday', ['Monday', 'council voted', 'voted on']],
    ]);
  });

  it('keeps passages apart that have a word or a comma between them', () => {
    expect(shape([noteOn('Monday', 'claim'), noteOn('all of it', 'claim'), noteOn('sell', 'claim')])).toEqual([
      [1, 'Monday', ['Monday']],
      [2, 'all of it', ['all of it']],
      [3, 'sell', ['sell']],
    ]);
  });

  it('lets a weaker layer join the spot it meets without widening it or bridging two', () => {
    const { spots } = spotsOf(
      [noteOn('The council voted on Monday, all of it', 'other'), noteOn('voted', 'claim'), noteOn('all of it', 'wording')],
      PARAGRAPH,
    );
    expect(spots.map((spot) => [wordsOf(spot), spot.layers])).toEqual([
      ['voted', ['claim', 'other']],
      ['all of it', ['wording']],
    ]);
    expect(spots[0]?.words.map((words) => [words.layer, words.under, wordsOf(words)])).toEqual([
      ['claim', [], 'voted'],
      ['other', ['claim'], 'The council voted on Monday, all of it'],
    ]);
  });

  it('does not join what only touches on another layer', () => {
    expect(shape([noteOn('council', 'claim'), noteOn('voted', 'wording')])).toHaveLength(2);
  });

  it('names an item once, however many of its passages lie in the spot', () => {
    expect(shape([noteOn('council voted', 'claim', 1, 'vote'), noteOn('voted on', 'claim', 1, 'vote')])).toEqual([
      [1, 'council voted on', ['vote']],
    ]);
  });

  it('marks a passage that goes on in the next paragraph only as far as this one', () => {
    const { spots } = spotsOf([noteAt(PARAGRAPH.end - 6, PARAGRAPH.end + 40, 'claim')], PARAGRAPH);
    expect(spots.map(wordsOf)).toEqual(['mayor.']);
  });

  it('has at most six, the strongest, and hands over the rest', () => {
    const every = ['council', 'voted', 'Monday', 'all', 'it', 'sell', 'bridge', 'friend', 'mayor'];
    const notes = every
      .map((word, index) => noteOn(word, index % 2 ? 'claim' : 'date'))
      .filter(({ annotation }) => annotation.id !== 'voted');
    const { spots, beyond } = spotsOf([...notes, noteOn('The', 'wording')], PARAGRAPH);
    expect(spots.map(wordsOf)).toEqual(['The', 'council', 'Monday', 'all', 'sell', 'friend']);
    expect(beyond.map(({ annotation }) => annotation.id)).toEqual(['it', 'bridge', 'mayor']);
  });

  it('loses no note, and its spots stand apart in the order of the text', () => {
    const place = fc.record({
      start: fc.nat(TEXT.length - 1),
      length: fc.integer({ min: 1, max: 30 }),
      layer: fc.constantFrom(...SPOT_LAYERS),
      strength: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 14 }), (places) => {
        const notes = places.map(({ start, length, layer, strength }, index) =>
          noteAt(PARAGRAPH.start + start, PARAGRAPH.start + start + length, layer, strength, `${index}`),
        );
        const { spots, beyond } = spotsOf(notes, PARAGRAPH);
        expect(new Set([...spots.flatMap(idsOf), ...idsOf({ notes: beyond })]).size).toBe(notes.length);
        expect(spots.length).toBeLessThanOrEqual(MOST_SPOTS);
        expect(spots.map(({ number }) => number)).toEqual(spots.map((_, index) => index + 1));
        for (const [index, { end }] of spots.entries()) expect(end).toBeLessThanOrEqual(spots[index + 1]?.start ?? Infinity);
      }),
    );
  });
});
