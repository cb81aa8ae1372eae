/** The whole draft of one article. */
import { readArticle } from './article-text.ts';
import { findDates } from './dates.ts';
import { findEntities } from './entities.ts';
import { findQuotes } from './quotes.ts';
import { findTerms } from './terms.ts';
import type { ArticleDraft } from './types.ts';

/** `published` is the day on which the article came out, `YYYY-MM-DD`: relative dates count from it. */
export function draftArticle(text: string, published: string): ArticleDraft {
  const article = readArticle(text);
  const entities = findEntities(article);
  return { quotes: findQuotes(article, entities), dates: findDates(article, published), entities, terms: findTerms(article, entities) };
}
