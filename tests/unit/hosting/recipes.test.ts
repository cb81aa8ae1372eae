/** What `docs/hosting.md` shows is what there is. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { CONFIGURATIONS } from '../../../src/hosting/configurations.ts';

const recipes = await readFile('docs/hosting.md', 'utf8');

test('the workflow for GitHub Pages is the one that a new dossier gets, and names its actions by commit', async () => {
  const workflow = await readFile('src/template/github-pages/github/workflows/pages.yml', 'utf8');
  expect(recipes).toContain(workflow.slice(workflow.indexOf('name: Publish')));
  const uses = [...workflow.matchAll(/uses: (.*)/g)].map(([, action]) => action);
  expect(uses.length).toBeGreaterThan(3);
  for (const action of uses) expect(action).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('there is a recipe with each configuration that is printed', () => {
  for (const name of Object.keys(CONFIGURATIONS)) expect(recipes).toContain(`sourcebound host ${name}`);
});
