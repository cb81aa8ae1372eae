import { expect, test } from 'vitest';
import { remarkTypedLinks } from '../../../src/markdown/remark-typed-links.ts';
import { transform } from '../../support/markdown.ts';

test.each([
  ['a typed link', '[the PMF](entity:pmf)', '<TypedLink kind="entity" id="pmf" text="the PMF">the PMF</TypedLink>'],
  ['a paragraph of a source', '[third](source:a#p3)', '<TypedLink kind="source" id="a" fragment="p3" text="third">third</TypedLink>'],
  ['no words', '[](ref:a)', '<TypedLink kind="ref" id="a" text="" />'],
  ['emphasis inside', '[the *big* one](term:a)', '<TypedLink kind="term" id="a" text="the big one">the *big* one</TypedLink>'],
  ['quotation marks', '[“so”](source:a)', '<TypedLink kind="source" id="a" text="“so”">“so”</TypedLink>'],
  ['straight marks', '["so"](source:a)', '<TypedLink kind="source" id="a" text="&#x22;so&#x22;">"so"</TypedLink>'],
  [
    'a reference',
    '[the PMF][p]\n\n[p]: entity:pmf',
    '<TypedLink kind="entity" id="pmf" text="the PMF">the PMF</TypedLink>\n\n[p]: entity:pmf',
  ],
  ['a short reference', '[pmf]\n\n[pmf]: entity:pmf', '<TypedLink kind="entity" id="pmf" text="pmf">pmf</TypedLink>\n\n[pmf]: entity:pmf'],
  ['a web address', '[x](https://a.example/)', '[x](https://a.example/)'],
  ['a reference to a web address', '[x][y]\n\n[y]: https://a.example/', '[x][y]\n\n[y]: https://a.example/'],
])('%s', (_, mdx, expected) => {
  expect(transform(mdx, remarkTypedLinks)).toBe(expected);
});
