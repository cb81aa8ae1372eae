/** Which component a name stands for, which file takes its place, and what is said when there is none. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOverrides } from '../../../src/integrations/overrides.ts';
import { SettingError } from '../../../src/site.ts';

const FILE = './src/layouts/Page.astro';
const read = (given: Record<string, unknown>) => [...readOverrides(process.cwd(), given)];

test.each([
  ['Footer', FILE, 'frame/Footer.astro', 'src/layouts/Page.astro'],
  ['frame/Footer', FILE, 'frame/Footer.astro', 'src/layouts/Page.astro'],
  ['source/Words', 'src/layouts/Page.astro', 'source/Words.astro', 'src/layouts/Page.astro'],
  ['Footer', 'astro/components/Code.astro', 'frame/Footer.astro', 'node_modules/astro/components/Code.astro'],
])('%s: %s', (name, path, component, file) => {
  expect(read({ [name]: path })).toEqual([[resolve('src/components', component), realpathSync(file)]]);
});

describe('what cannot be used is said in a sentence', () => {
  test.each([
    [{ Foter: FILE }, 'components has "Foter", and there is no such component. Did you mean Footer?'],
    [
      { constructor: FILE },
      'components has "constructor", and there is no such component. src/components of Sourcebound has those there are.',
    ],
    [{ Words: FILE }, 'components has "Words", and there are 2 of that name. Write book/Words or source/Words.'],
    [
      { Footer: './src/Foter.astro' },
      'components.Footer is "./src/Foter.astro", and there is no such file. Write its path from the folder of the project, such as ./src/Footer.astro.',
    ],
    [
      { 'frame/Footer': './src' },
      'components.frame/Footer is "./src", and there is no such file. Write its path from the folder of the project, such as ./src/Footer.astro.',
    ],
    [
      { Footer: 'no-such-package/Footer.astro' },
      'components.Footer is "no-such-package/Footer.astro", and there is no such file. Write its path from the folder of the project, such as ./src/Footer.astro.',
    ],
    [
      { Footer: true },
      'components.Footer is true, and there is no such file. Write its path from the folder of the project, such as ./src/Footer.astro.',
    ],
  ])('%j', (given, message) => {
    expect(() => read(given)).toThrow(new SettingError(message));
  });
});
