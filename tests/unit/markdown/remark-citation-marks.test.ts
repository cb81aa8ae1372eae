import { expect, test } from 'vitest';
import { remarkCitationMarks } from '../../../src/markdown/remark-citation-marks.ts';
import { remarkTypedLinks } from '../../../src/markdown/remark-typed-links.ts';
import { transform } from '../../support/markdown.ts';

test.each([
  ['no blank before a number', 'Said. [](ref:a)', 'Said.<TypedLink kind="ref" id="a" text="" />'],
  ['nor a line end', 'Said.\n[](ref:a)', 'Said.<TypedLink kind="ref" id="a" text="" />'],
  [
    'a number that follows a number knows it',
    'Said. [](ref:a) [](ref:b)',
    'Said.<TypedLink kind="ref" id="a" text="" /><TypedLink kind="ref" id="b" text="" follows="true" />',
  ],
  ['no break before a ¶', 'Said [¶3](source:s#p3).', 'Said&#xA0;<TypedLink kind="source" id="s" fragment="p3" text="¶3">¶3</TypedLink>.'],
  ['a blank before words', 'Said [so](ref:a).', 'Said <TypedLink kind="ref" id="a" text="so">so</TypedLink>.'],
])('%s', (_, mdx, expected) => {
  expect(transform(mdx, remarkTypedLinks, remarkCitationMarks).replaceAll('\u00a0', '&#xA0;')).toBe(expected);
});
