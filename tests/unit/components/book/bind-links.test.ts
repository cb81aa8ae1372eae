import { expect, test } from 'vitest';
import { bindLinks } from '../../../../src/components/book/bind-links.ts';

const PLACES: Readonly<Record<string, string>> = {
  'claims/a/': 'claim-a',
  'sources/s/': 'source-s',
  'sources/s/#p3': 'source-s-p3',
  'sources/s/#t1-2': 'source-s-t1-2',
  'terms/#gone': 'term-gone',
};
const bind = (html: string, base = '/base/') =>
  bindLinks(html, { base, site: new URL('https://site.example'), placeOf: (address) => PLACES[address] });

const BODY = '<i id="claim-a"></i><i id="source-s"></i><i id="source-s-p3"></i>';

test.each([
  ['what the book holds', '<a href="/base/claims/a/">', '<a href="#claim-a">'],
  [
    'a paragraph of a source',
    '<a class="pil" href="/base/sources/s/#p3" aria-label="x">',
    '<a class="pil" href="#source-s-p3" aria-label="x">',
  ],
  ['a passage that is not shown: its source', '<a href="/base/sources/s/#t1-2">', '<a href="#source-s">'],
  ['a place that the book does not hold: the site', '<a href="/base/terms/#gone">', '<a href="https://site.example/base/terms/#gone">'],
  ['a page of no part: the site', '<a href="/base/network/">', '<a href="https://site.example/base/network/">'],
  ['elsewhere: unchanged', '<a href="https://else.example/base/claims/a/">', '<a href="https://else.example/base/claims/a/">'],
  ['a fragment of the book: unchanged', '<a href="#ref-x">', '<a href="#ref-x">'],
  ['no link', '<area href="/base/claims/a/">', '<area href="/base/claims/a/">'],
])('%s', (_, html, expected) => {
  expect(bind(BODY + html)).toBe(BODY + expected);
});

test('a site at the root', () => {
  expect(bind(`${BODY}<a href="/claims/a/">`, '/')).toBe(`${BODY}<a href="#claim-a">`);
});
