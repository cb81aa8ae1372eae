import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { moduleOfProgram } from '../../../src/integrations/shared-modules.ts';

const SRC = new URL('../../../src/', import.meta.url);
const component = fileURLToPath(new URL('components/marks/When.astro', SRC));

test('a page imports a module of the program as it is', () => {
  expect(moduleOfProgram('../../dates/format.ts', component)).toBe(new URL('dates/format.ts', SRC).href);
  expect(moduleOfProgram('./text/id.ts', fileURLToPath(new URL('middleware.ts', SRC)))).toBe(new URL('text/id.ts', SRC).href);
});

test.each([
  ['what stands beside a component', '../frame/href.ts', component],
  ['a file of a project of somebody', '../../dates/format.ts', '/projects/mine/components/marks/When.astro'],
  ['a package', 'zod', component],
  ['where the bundle begins', './text/id.ts', undefined],
])('%s is bundled', (_, id, importer) => {
  expect(moduleOfProgram(id, importer)).toBeUndefined();
});
