import { expect, test } from 'vitest';
import { setCitationMarks } from '../../../src/markdown/citation-marks.ts';
import { setLinkElements } from '../../../src/markdown/link-elements.ts';
import { transform } from '../../support/markdown.ts';

const FROM = 'from="chapter:the-closure"';

test.each([
  ['no blank before a number', 'Said. [](ref:a)', `Said.<TypedLink ${FROM} at="6" />`],
  ['nor a line end', 'Said.\n[](ref:a)', `Said.<TypedLink ${FROM} at="6" />`],
  [
    'a number that follows a number knows it',
    'Said. [](ref:a) [](ref:b)',
    `Said.<TypedLink ${FROM} at="6" /><TypedLink ${FROM} at="16" follows="true" />`,
  ],
  ['no break before a ¶', 'Said [¶3](source:s#p3).', `Said&#xA0;<TypedLink ${FROM} at="5">¶3</TypedLink>.`],
  ['a blank before words', 'Said [so](ref:a).', `Said <TypedLink ${FROM} at="5">so</TypedLink>.`],
])('%s', (_, mdx, expected) => {
  expect(transform(mdx, setCitationMarks, setLinkElements).replaceAll('\u00a0', '&#xA0;')).toBe(expected);
});
