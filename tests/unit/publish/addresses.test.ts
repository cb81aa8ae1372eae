import { expect, test } from 'vitest';
import { addressesInSitemap, fileOf, pathOf } from '../../../src/publish/addresses.ts';

test.each([
  ['index.html', ''],
  ['claims/index.html', 'claims/'],
  ['404.html', '404.html'],
  ['a/the-index.html', 'a/the-index.html'],
])('%s is found at “%s”, and there is that file', (file, path) => {
  expect(pathOf(file)).toBe(path);
  expect(fileOf(path)).toBe(file);
});

test('a site map names its addresses', () => {
  expect(
    addressesInSitemap('<urlset><url><loc>https://a.example/</loc></url><url><loc>https://a.example/?b&amp;c</loc></url></urlset>'),
  ).toEqual(['https://a.example/', 'https://a.example/?b&c']);
});
