/** What `dev` watches of a project. */
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { unwatched } from '../../../src/workspace/watch.ts';

const ROOT = resolve('project');
const at = (path: string) => join(ROOT, path);

test.each([
  ['content/entities/jane-doe.mdx', false],
  ['astro.config.mjs', false],
  ['.env', false],
  ['public/logo.svg', false],
  ['distant/file.css', false],
  ['.', false],
  ['../elsewhere/.hidden/file', false],
  ['dist', true],
  ['dist/entities/jane-doe', true],
  ['.git/objects/ab', true],
  ['.tmp/bench/1000/site', true],
])('%s is left out: %s', (path, expected) => {
  expect(unwatched({ root: `${ROOT}/`, outDir: `${at('dist')}/`, folder: at('content') })(at(path))).toBe(expected);
});

test('content is watched wherever it lies, beside other hidden things', () => {
  const isLeftOut = unwatched({ root: ROOT, outDir: at('.tmp/site'), folder: at('.tmp/content') });
  expect(
    ['.tmp/content', '.tmp/content/dossier.yaml', '.tmp/other/file', '.tmp/site/index.html'].map((path) => isLeftOut(at(path))),
  ).toEqual([false, false, true, true]);
});
