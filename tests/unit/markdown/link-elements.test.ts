import { expect, test } from 'vitest';
import { setLinkElements } from '../../../src/markdown/link-elements.ts';
import { transform } from '../../support/markdown.ts';

const link = (at: number, words: string) => `<TypedLink from="chapter:the-closure" at="${at}">${words}</TypedLink>`;

test.each([
  ['a typed link', 'See [the PMF](entity:pmf)', `See ${link(4, 'the PMF')}`],
  ['a paragraph of a source', '[third](source:a#p3)', link(0, 'third')],
  ['no words', '[](ref:a)', '<TypedLink from="chapter:the-closure" at="0" />'],
  ['emphasis inside', '[the *big* one](term:a)', link(0, 'the *big* one')],
  ['quotation marks', '[“so”](source:a)', link(0, '“so”')],
  ['a link by name', '[the PMF][p]\n\n[p]: entity:pmf', link(0, 'the PMF')],
  ['a short link by name', '[pmf]\n\n[pmf]: entity:pmf', link(0, 'pmf')],
  ['a web address', '[x](https://a.example/)', '[x](https://a.example/)'],
  ['a web address by name', '[x][y]\n\n[y]: https://a.example/', '[x](https://a.example/)'],
])('%s', (_, mdx, expected) => {
  expect(transform(mdx, setLinkElements)).toBe(expected);
});
