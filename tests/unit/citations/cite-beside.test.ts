import { expect, test } from 'vitest';
import { cite, citeAhead } from '../../../src/citations/cite-beside.ts';
import { cite as citeHere, type Wanted } from '../../../src/citations/cite-here.ts';
import { PAGE } from './page.ts';

const wantedOf = (title: string): Wanted => ({ works: [{ ...PAGE, title }], language: 'en', root: 'https://dossier.example/' });

test('asked for ahead or not, each gets the citations of its own works', async () => {
  const [first, second, third] = ['One', 'Two', 'Three'].map(wantedOf) as [Wanted, Wanted, Wanted];
  citeAhead(first);
  citeAhead(second);
  const made = await Promise.all([second, third, first].map(cite));
  expect(made).toEqual(await Promise.all([second, third, first].map(citeHere)));
  // What was taken is kept no longer, and made anew.
  expect(await cite(first)).toEqual(made[2]);
});
