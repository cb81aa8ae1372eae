/** Titles of works in quotation marks. */
import type { ArticleText } from '../article-text.ts';
import type { Name } from './name.ts';

/** A title of one word is no title by itself. */
const WORK_BEFORE =
  /\b(?:novel|book|album|film|movie|play|song|opera|poem|memoir|documentary|podcast|exhibition|series|musical|single|hit|painting|ballet|show|drama|comedy|thriller)(?:,| called| titled| entitled| named)? [“"‘'«„]$/u;
const AROUND = 40;

/** Titles of works: up to eight words in quotation marks, all of them written as in titles. */
export function worksIn({ text }: ArticleText): Name[] {
  return [
    ...text.matchAll(
      /(?<=(?<!\p{L})[“"‘'«„])(?:\p{Lu}[\p{L}’'-]*)(?:[,:]? (?:\p{Lu}[\p{L}’'-]*|\d+|of|the|and|for|in|at|to|a|an|on|with|from|by|my|is|or|as|into|over|under|&)){0,8}(?=[,.!?]?[”"’'»“](?!\p{L}))/gu,
    ),
  ]
    .filter(({ 0: exact, index }) => {
      const capitals = exact.split(' ').filter((word) => /^\p{Lu}/u.test(word));
      const isTitle = capitals.length > 1 || (exact.length > 1 && WORK_BEFORE.test(text.slice(Math.max(0, index - AROUND), index)));
      return isTitle && !/[’']s?$/u.test(exact);
    })
    .map(({ 0: exact, index }) => ({ start: index, end: index + exact.length, exact, words: exact.split(' '), titled: '', isWork: true }));
}
