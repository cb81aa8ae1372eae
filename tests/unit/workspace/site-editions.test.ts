import { describe, expect, test } from 'vitest';
import { splitEditions } from '../../../src/dossier/editions.ts';
import { alternates, siteEditions, waysFrom } from '../../../src/workspace/site-editions.ts';
import { readContent } from '../../support/check.ts';
import { loadFixture } from '../../support/fixture.ts';

const editionsOf = async (...layers: string[]) => {
  const { first, others } = splitEditions(await loadFixture(...layers));
  return siteEditions(readContent(first), new Map(Array.from(others, ([name, { files }]) => [name, readContent(files)])));
};
const editions = await editionsOf('editions', 'editions-own');

test('a dossier in one language has no editions', async () => {
  expect(await editionsOf()).toEqual([]);
  expect(alternates([], '')).toEqual([]);
  expect(waysFrom([], '', 'about/')).toEqual([]);
});

test('the first edition comes first, the others with the path of their pages', () => {
  expect(editions.map(({ language, path }) => [language, path])).toEqual([
    ['en', ''],
    ['ar', 'ar/'],
  ]);
});

describe('alternates', () => {
  test('are the page in every edition, and for all others that of the first', () => {
    expect(alternates(editions, 'terms/')).toEqual([
      { hreflang: 'en', url: 'terms/' },
      { hreflang: 'ar', url: 'ar/terms/' },
      { hreflang: 'x-default', url: 'terms/' },
    ]);
  });

  test.each(['pages/about-this-edition/', '404.html', 'entities/page/2/', 'nowhere/'])('%s has none', (page) => {
    expect(alternates(editions, page)).toEqual([]);
  });
});

describe('ways', () => {
  test.each([
    ['', 'events/bridge-built/', 'ar/events/bridge-built/', true],
    ['ar/', 'events/bridge-built/', 'events/bridge-built/', true],
    // The later pages of a list are those of no other list.
    ['', 'entities/page/2/', 'ar/entities/', true],
    ['ar/', 'pages/about-this-edition/', '', false],
    ['', '404/', 'ar/', true],
    ['', '', 'ar/', true],
  ])('from %s%s to %s', (own, page, url, isSame) => {
    expect(waysFrom(editions, own, page)).toEqual([{ language: own === '' ? 'ar' : 'en', url, isSame }]);
  });
});
