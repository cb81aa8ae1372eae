/** What drafting finds in the report, against what its editor found. */
import { expect, test } from 'vitest';
import { readFolder } from '../../src/dossier/read-folder.ts';
import { assemble } from '../../src/dossier/assemble.ts';
import { annotatedReport } from '../../src/draft/bench/from-dossier.ts';
import { score, type Tallies } from '../../src/draft/bench/score.ts';
import { draftArticle } from '../../src/draft/draft-article.ts';
import { parseFiles } from '../../src/workspace/parse-files.ts';

test('every quotation and speaker, and nearly every date and name of the report', async () => {
  const { text, annotations } = annotatedReport(assemble((await parseFiles(await readFolder('content'))).reading.content));
  const tallies: Tallies = new Map();
  score(annotations, draftArticle(text, annotations.published), tallies);
  const f1 = (kind: string): number => {
    const { expected, found, right } = tallies.get(kind)?.get('all') ?? { expected: 0, found: 0, right: 0 };
    return (2 * right) / (expected + found);
  };
  expect(f1('quotes')).toBe(1);
  expect(f1('speakers')).toBeGreaterThanOrEqual(0.9);
  expect(f1('dates')).toBeGreaterThanOrEqual(0.9);
  expect(f1('entities')).toBeGreaterThanOrEqual(0.85);
});
