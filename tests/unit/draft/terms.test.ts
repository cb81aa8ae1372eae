import { expect, it } from 'vitest';
import { readArticle } from '../../../src/draft/article-text.ts';
import { findEntities } from '../../../src/draft/entities.ts';
import { findTerms } from '../../../src/draft/terms.ts';

const terms = (text: string) => {
  const article = readArticle(text);
  return findTerms(article, findEntities(article)).map(({ term, reason }) => `${term}: ${reason}`);
};

it('proposes abbreviations, once each', () => {
  expect(terms('The UNHCR said so. In the US, the UNHCR is known.')).toEqual(['UNHCR: an abbreviation']);
});

it('proposes what the article says is a term', () => {
  expect(terms('The rule is known as “double jeopardy”. A so-called quorum was missing.')).toEqual([
    'double jeopardy: the article says that it is a term',
    'quorum: “so-called” stands before it',
  ]);
});

it('takes no shouted line and no dateline for abbreviations', () => {
  expect(terms('FLOOD HITS PORT\n\nMANILA — Rain fell on Monday.')).toEqual([]);
});
