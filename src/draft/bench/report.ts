/** How good drafts are, by kind and by case, as a table. */
import { draftArticle } from '../draft-article.ts';
import type { AnnotatedArticle } from './annotations.ts';
import { score, type Miss, type Tallies, type Tally } from './score.ts';

const DIGITS = 3;
const [NAME_WIDTH, NUMBER_WIDTH] = [34, 10];

/** Precision, recall and F1 over all articles; `verbose` adds what went wrong in each. */
export function benchReport(articles: readonly AnnotatedArticle[], verbose: boolean): string {
  const tallies: Tallies = new Map();
  const misses = articles.flatMap(({ name, text, annotations }) =>
    score(annotations, draftArticle(text, annotations.published), tallies).map((miss) => describe(name, miss)),
  );
  const rows = [...tallies].flatMap(([kind, cases]) =>
    [...cases].map(([name, tally]) => row(name === 'all' ? kind : `  ${kind}, ${name}`, tally)),
  );
  return `${[columns('', ['precision', 'recall', 'F1', 'right', 'annotated']), ...rows, ...(verbose ? ['', ...misses] : [])].join('\n')}\n`;
}

const row = (name: string, { expected, found, right }: Tally): string =>
  columns(name, [ratio(right, found), ratio(right, expected), ratio(2 * right, expected + found), String(right), String(expected)]);

const columns = (name: string, numbers: readonly string[]): string =>
  name.padEnd(NAME_WIDTH) + numbers.map((number) => number.padStart(NUMBER_WIDTH)).join('');

/** 1 where there was nothing to find and nothing was found. */
const ratio = (part: number, whole: number): string => (whole === 0 ? 1 : part / whole).toFixed(DIGITS);

const describe = (article: string, { kind, what, exact, detail }: Miss): string => `${article}: ${kind}, ${what}: “${exact}” (${detail})`;
