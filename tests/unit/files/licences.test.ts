/** A site that holds code of others publishes their licences too. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const BLANKS = /\s+/g;
const wordsOf = async (path: string) => (await readFile(path, 'utf8')).trim().replaceAll(BLANKS, ' ');

test.each(['pagefind/LICENSE/LICENSE', 'fastest-levenshtein/LICENSE.md'])('%s', async (path) => {
  expect(await wordsOf('src/files/licences.txt')).toContain(await wordsOf(`node_modules/${path}`));
});
