/** The pages that compare a source with its relatives: one, or several where the source is long. */
import { pageUrl } from '../schemas/page-url.ts';
import { memoizeFor } from '../text/memoize.ts';
import { cutComparison } from './list-pages.ts';
import type { DescentSentence, Source } from './types.ts';

/** The numbers of the paragraphs on each page. */
export const descentPages = memoizeFor(({ paragraphs, descent }: Source): number[][] => {
  const sentences = Map.groupBy(descent?.sentences ?? [], ({ paragraph }) => paragraph);
  const numbers = paragraphs.map(({ number }) => number);
  return cutComparison(numbers, (number) => (sentences.get(number) ?? []).reduce((sum, sentence) => sum + charactersOf(sentence), 0));
});

/** The address of the comparison, or of a paragraph in it, relative to the base path. */
export function descentUrl(source: Source, paragraph?: number): string {
  const list = `${source.url}descent/`;
  if (paragraph === undefined) return list;
  const page = descentPages(source).findIndex((numbers) => numbers.includes(paragraph)) + 1;
  return `${pageUrl(list, page)}#d${paragraph}`;
}

/** The words of a sentence stand once where they are the same; else in a column of their own and in one text with those of the relative. */
const charactersOf = ({ start, end, relations }: DescentSentence): number =>
  relations.reduce(
    (sum, relation) => (relation.status === 'same' ? sum : sum + 2 * (end - start + relation.end - relation.start)),
    end - start,
  );
