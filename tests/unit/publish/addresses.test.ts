import { expect, test } from 'vitest';
import { addressesInSitemap, fileOf, fileOfPage, pathOf } from '../../../src/publish/addresses.ts';

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

test.each([
  ['/', '/', 'index.html'],
  ['/x/', '/x/', 'index.html'],
  ['/x/ar/claims/', '/x/ar/', 'claims/index.html'],
  ['/claims/page/2/', '/', 'claims/page/2/index.html'],
  ['/x/404/', '/x/', undefined],
  ['/500/', '/', undefined],
  ['/events/404/', '/', 'events/404/index.html'],
  ['/terms/b%C3%BCro/', '/', 'terms/b\u00FCro/index.html'],
  ['/terms/a%23b/', '/', 'terms/a%23b/index.html'],
])('the page at %s of a site below %s is written to %s', (path, base, file) => {
  expect(fileOfPage(`https://a.example${path}`, base)).toBe(file);
});
