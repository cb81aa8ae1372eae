import { expect, test } from 'vitest';
import { setCitationMarks } from '../../../src/markdown/citation-marks.ts';
import { setLinkElements } from '../../../src/markdown/link-elements.ts';
import { transform } from '../../support/markdown.ts';

const FROM = 'from="chapter:the-closure"';

test.each([
  ['no blank before a number', 'Said. [](ref:a)', `Said.<CitationMarks ${FROM} at="6" />`],
  ['nor a line end', 'Said.\n[](ref:a)', `Said.<CitationMarks ${FROM} at="6" />`],
  ['marks in a row are one', 'Said. [](ref:a) [¶3](source:s#p3)[](ref:b), so.', `Said.<CitationMarks ${FROM} at="6 16 33" />, so.`],
  ['words part two', 'Said [](ref:a) so [](ref:b).', `Said<CitationMarks ${FROM} at="5" /> so<CitationMarks ${FROM} at="18" />.`],
  ['words about a source are no mark', 'In [the report](source:s).', `In <TypedLink ${FROM} at="3">the report</TypedLink>.`],
  ['a blank before words', 'Said [so](ref:a).', `Said <TypedLink ${FROM} at="5">so</TypedLink>.`],
])('%s', (_, mdx, expected) => {
  expect(transform(mdx, setCitationMarks, setLinkElements)).toBe(expected);
});
