import { expect, test } from 'vitest';
import { runningHeads } from '../../../../src/components/book/running-heads.ts';

test('each part is a named page with its title in the head', () => {
  expect(runningHeads('The bridge', [{ id: 'chapter-a', title: 'Who paid?' }], 'ltr')).toBe(
    '@media print{@page part-0{@top-left{content:"The bridge"}@top-right{content:"Who paid?"}}[id="chapter-a"]{page:part-0}}',
  );
});

test('no title ends its string or the style sheet', () => {
  const css = runningHeads('a"b\\c', [{ id: 'x', title: 'd</style>\ne — “f” الحشد' }], 'ltr');
  expect(css).toContain('content:"a\\22 b\\5c c"');
  expect(css).toContain('content:"d\\3c \\2f style\\3e \\a e \\2014  \\201c f\\201d  الحشد"');
});

test('where the text runs from the right, the dossier is named on the right, and the number stands on the left', () => {
  const css = runningHeads('A', [{ id: 'x', title: 'B' }], 'rtl');
  expect(css).toContain('@top-right{content:"A"}@top-left{content:"B"}');
  expect(css).toContain('@bottom-left{content:counter(page)}@bottom-right{content:none}');
});
