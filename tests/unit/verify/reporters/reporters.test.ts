import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Issue, Place } from '../../../../src/verify/issue.ts';
import { githubReport } from '../../../../src/verify/reporters/github.ts';
import { htmlReport } from '../../../../src/verify/reporters/html.ts';
import { jsonReport, reportSchema } from '../../../../src/verify/reporters/json.ts';
import { mostSevereFirst } from '../../../../src/verify/reporters/order.ts';
import { textReport } from '../../../../src/verify/reporters/text.ts';

const CODE: Issue = {
  code: 'mdx-code',
  severity: 'error',
  file: 'b.mdx',
  line: 2,
  column: 6,
  message: 'The prose holds HTML: `<b title="x">`.',
  hint: 'Write & mind.',
};
const UNUSED: Issue = { code: 'reference-unused', severity: 'warning', file: 'a.json', line: 1, column: 1, message: 'm', hint: 'h' };
const ISSUES = [UNUSED, CODE];
const HTML = { about: 'content', openAt: ({ file, line }: Place) => `/open?file=${file}&line=${line}` } as const;

describe('for people', () => {
  test('most severe first, each with its line, what its code means and where more is said', () => {
    const textOf = (file: string) => (file === 'b.mdx' ? 'One\nTwo, <b title="x">three</b>\n' : undefined);
    expect(textReport(ISSUES, 'content/', { textOf })).toBe(
      [
        'content/b.mdx:2:6 error mdx-code: Prose holds code, HTML or an image',
        '  2 | Two, <b title="x">three</b>',
        '    |      ^',
        '    The prose holds HTML: `<b title="x">`.',
        '    Write & mind.',
        '    More: npx sourcebound explain mdx-code',
        '',
        'content/a.json:1:1 warning reference-unused: A reference is never cited',
        '    m',
        '    h',
        '    More: npx sourcebound explain reference-unused',
        '',
        '1 error and 1 warning in 2 files.',
      ].join('\n'),
    );
    expect(textReport([], 'content')).toBe('Checked: every passage stands in its source. No issues.');
  });

  test('of many, as many as are asked for, and how many more there are', () => {
    const report = textReport(
      Array.from({ length: 5 }, () => CODE),
      'content',
      { most: 3 },
    );
    expect(report.match(/b\.mdx:2:6/g)).toHaveLength(3);
    expect(report).toContain('… and 2 more issues. All of them: npx sourcebound check > issues.txt');
    expect(report).toMatch(/5 errors and 0 warnings in 1 file\.$/);
  });

  test('with colours where they are shown', () => {
    const report = textReport([CODE], 'content', { paint: (as, text) => `<${as}>${text}</${as}>` });
    expect(report).toContain('<place>content/b.mdx:2:6</place> <error>error</error> mdx-code');
  });

  test('what content holds cannot steer a terminal', () => {
    const report = textReport([{ ...CODE, file: 'a\u001b[2J.mdx', message: 'x\u202ey\nz', hint: 'h\u0007' }], 'content', {
      textOf: () => 'One\nTwo, \u001b[2J\n',
    });
    expect(report.split('\n').slice(0, 5)).toEqual([
      'content/a\\u{1b}[2J.mdx:2:6 error mdx-code: Prose holds code, HTML or an image',
      '  2 | Two, \\u{1b}[2J',
      '    |      ^',
      '    x\\u{202e}y\\u{a}z',
      '    h\\u{7}',
    ]);
  });
});

test('one mistake that shows in several places is told once, with these', () => {
  const place = { file: 'c.mdx', line: 3, column: 4 };
  const once = { ...CODE, also: [place] };
  const many = { ...CODE, also: Array.from({ length: 6 }, () => place) };
  expect(textReport([once], 'content')).toContain('\n    The same in one more place: content/c.mdx:3:4.\n');
  expect(textReport([many], 'content')).toMatch(/ {4}The same in 6 more places: (?:content\/c\.mdx:3:4, ){4}…\n/);
  expect(textReport([many], 'content')).toMatch(/1 error and 0 warnings in 1 file\.$/);
  expect(htmlReport([once], 'content', HTML)).toContain('The same in one more place: content/c.mdx:3:4.');
  expect(githubReport([once], '/a/content', '/a')).toContain('%0AThe same in one more place');
  expect(JSON.parse(jsonReport([once], 'content'))).toHaveProperty('issues.0.also', [{ ...place, file: 'content/c.mdx' }]);
});

test('files with errors come first, and in each its errors', () => {
  const at = (file: string, line: number, severity: Issue['severity']) => ({ ...CODE, file, line, severity });
  const sorted = mostSevereFirst([
    at('a', 1, 'warning'),
    at('b', 1, 'warning'),
    at('b', 2, 'error'),
    at('c', 1, 'error'),
    at('a', 2, 'warning'),
  ]);
  expect(sorted.map(({ file, line, severity }) => `${file}${line} ${severity}`)).toEqual([
    'b2 error',
    'b1 warning',
    'c1 error',
    'a1 warning',
    'a2 warning',
  ]);
});

describe('for programs', () => {
  const validate = new Ajv2020().compile(JSON.parse(reportSchema()) as object);

  test('with paths and titles, as its schema says', () => {
    const written = JSON.parse(jsonReport(ISSUES, 'content')) as { issues: unknown[] };
    expect(written.issues[1]).toEqual({ ...CODE, title: 'Prose holds code, HTML or an image', file: 'content/b.mdx', also: [] });
    expect(validate(written)).toBe(true);
    expect(validate(JSON.parse(jsonReport([], 'content')))).toBe(true);
  });

  test('the schema refuses what is no report', () => {
    expect(validate({ issues: [{ ...CODE, title: 't', line: 0 }] })).toBe(false);
    expect(validate({ issues: [{ ...CODE, title: 't', code: 'unknown' }] })).toBe(false);
  });
});

test('for GitHub, escaped, with paths from where the repository begins', () => {
  const issue: Issue = { ...CODE, file: 'a,b:c.mdx', message: '100 %\r', hint: 'x::y' };
  expect(githubReport([issue], '/work/dossier/content', '/work')).toBe(
    '::error file=dossier/content/a%2Cb%3Ac.mdx,line=2,col=6,title=Prose holds code%2C HTML or an image (mdx-code)::100 %25%0D%0Ax::y',
  );
  expect(githubReport([UNUSED], '/elsewhere', '/work')).toContain('::warning file=/elsewhere/a.json,');
});

test('for a browser, escaped', () => {
  const html = htmlReport(ISSUES, 'content', HTML);
  expect(html).toContain('&lt;b title=&quot;x&quot;&gt;');
  expect(html).not.toContain('<b title');
  expect(html).toContain('<a href="/open?file=b.mdx&amp;line=2"><code>content/b.mdx:2:6</code></a>');
  expect(htmlReport(ISSUES, 'content', { ...HTML, about: 'entry' })).toContain('This entry needs a hand');
});
