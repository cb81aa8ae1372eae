import { expect, test } from 'vitest';
import { runningHeads } from '../../../../src/components/book/running-heads.ts';

test('each part is a named page with its title in the head', () => {
  expect(runningHeads('The bridge', [{ id: 'chapter-a', title: 'Who paid?', runsOn: false }], 'ltr')).toBe(
    '@media print{@page part-0{@top-left{content:"The bridge"}@top-right{content:"Who paid?"}}[id="chapter-a"]{page:part-0}}',
  );
});

test('no title ends its string or the style sheet', () => {
  const css = runningHeads('a"b\\c', [{ id: 'x', title: 'd</style>\ne — “f” الحشد', runsOn: false }], 'ltr');
  expect(css).toContain('content:"a\\22 b\\5c c"');
  expect(css).toContain('content:"d\\3c \\2f style\\3e \\a e \\2014  \\201c f\\201d  الحشد"');
});

test('where the text runs from the right, the dossier is named on the right, and the number stands on the left', () => {
  const css = runningHeads('A', [{ id: 'x', title: 'B', runsOn: false }], 'rtl');
  expect(css).toContain('@top-right{content:"A"}@top-left{content:"B"}');
  expect(css).toContain('@bottom-left{content:counter(page)}@bottom-right{content:none}');
});

test('parts that share a sheet are one page with all their titles, and those below the contents have no head', () => {
  const part = (id: string, runsOn: boolean) => ({ id, title: id.toUpperCase(), runsOn });
  expect(runningHeads('Z', [part('a', true), part('b', false), part('c', true), part('d', false)], 'ltr')).toBe(
    '@media print{' +
      '@page part-0{@top-left{content:"Z"}@top-right{content:"B \\b7  C"}}[id="b"],[id="c"]{page:part-0}' +
      '@page part-1{@top-left{content:"Z"}@top-right{content:"D"}}[id="d"]{page:part-1}}',
  );
});
