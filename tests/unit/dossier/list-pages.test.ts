import { describe, expect, it } from 'vitest';
import { cutList, cutTerms } from '../../../src/dossier/list-pages.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const lengths = (pages: readonly unknown[][]) => pages.map(({ length }) => length);

describe('cutList', () => {
  it('leaves a list whole that fits on a page', () => {
    expect(lengths(cutList('references', numbers(90)))).toEqual([90]);
    expect(cutList('references', [])).toEqual([[]]);
  });

  it('has every row once, in order', () => {
    const pages = cutList('references', numbers(450));
    expect(lengths(pages)).toEqual([90, 90, 90, 90, 90]);
    expect(pages.flat()).toEqual(numbers(450));
  });

  it('puts fewer rows on a first page that holds something else', () => {
    expect(lengths(cutList('relations', numbers(100), 55))).toEqual([25, 75]);
    expect(lengths(cutList('relations', numbers(20), 30))).toEqual([20]);
  });
});

describe('cutTerms', () => {
  const terms = (...words: number[]) => words.map((count) => ({ prose: { words: count } }));

  it('puts fewer terms with long texts on a page', () => {
    expect(lengths(cutTerms(terms(...numbers(28).map(() => 0))))).toEqual([28]);
    expect(lengths(cutTerms(terms(...numbers(20).map(() => 240))))).toEqual([7, 7, 6]);
  });

  it('gives a term that is longer than a page one of its own', () => {
    expect(lengths(cutTerms(terms(0, 9_000, 9_000, 0, 0)))).toEqual([1, 1, 1, 2]);
  });
});
