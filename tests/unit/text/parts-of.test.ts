import { describe, expect, test } from 'vitest';
import { layAnywhere, layInOrder, leftOver, type Laid } from '../../../src/text/parts-of.ts';

/** The words at the place of each part, or why there is none. */
const shown = (text: string, laid: readonly Laid[]) =>
  laid.map((place) => (place.type === 'laid' ? `${place.start} ${text.slice(place.start, place.end)}` : place.type));
const leftIn = (text: string, laid: readonly Laid[]) =>
  leftOver(
    text,
    laid.filter((place) => place.type === 'laid'),
  ).map(({ start, end }) => text.slice(start, end));

describe('parts in the order of the text', () => {
  test('stand one behind the other, words that come twice too', () => {
    const text = 'on and on, and on';
    const laid = layInOrder(text, ['on', 'and', 'on', 'and on']);
    expect(shown(text, laid)).toEqual(['0 on', '3 and', '7 on', '11 and on']);
    expect(leftIn(text, laid)).toEqual([]);
  });

  test('are taken where they stand before the part before them, and missing where they stand nowhere', () => {
    expect(shown('one two three', layInOrder('one two three', ['two', 'one', 'four', 'three']))).toEqual([
      '4 two',
      'taken',
      'missing',
      '8 three',
    ]);
  });

  test('are found as passages are: over line ends and in any quotation marks, in whole words only', () => {
    const text = 'She said\n“never”\u00a0again';
    expect(shown(text, layInOrder(text, ['said "never"', 'gain']))).toEqual(['4 said\n“never”', 'missing']);
  });

  test('may divide what Arabic writes as one word', () => {
    const text = 'والقوّات جاهزة';
    const laid = layInOrder(text, ['و', 'القوّات', 'جاهزة']);
    expect(leftIn(text, laid)).toEqual([]);
    expect(leftIn(text, layInOrder(text, ['القوّات', 'جاهزة']))).toEqual(['والقوّات']);
  });

  test('of Arabic are told apart by their marks, as passages are', () => {
    expect(layInOrder('القوّات', ['القوات'])).toEqual([{ type: 'missing' }]);
  });
});

describe('parts in any order', () => {
  test('stand where they are free', () => {
    const text = 'the will of the people';
    const laid = layAnywhere(text, ['of', 'the people', 'the', 'will']);
    expect(shown(text, laid)).toEqual(['9 of', '12 the people', '0 the', '4 will']);
    expect(leftIn(text, laid)).toEqual([]);
  });

  test('a short part takes no place out of a longer one', () => {
    expect(shown('to say to them', layAnywhere('to say to them', ['to', 'to say']))).toEqual(['7 to', '0 to say']);
  });

  test('no two have the same words', () => {
    expect(shown('a great defeat', layAnywhere('a great defeat', ['great defeat', 'defeat', 'loss']))).toEqual([
      '2 great defeat',
      'taken',
      'missing',
    ]);
  });
});

test('what is left over is words, side by side as one; punctuation is nothing', () => {
  const text = '“Yes,” he said – for $5 – and left.';
  expect(leftIn(text, layInOrder(text, ['Yes', 'for']))).toEqual(['he said', '$5 – and left']);
  expect(leftIn('“…” –', [])).toEqual([]);
});
