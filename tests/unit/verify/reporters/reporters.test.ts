import { expect, test } from 'vitest';
import type { Issue } from '../../../../src/verify/issue.ts';
import { htmlReport } from '../../../../src/verify/reporters/html.ts';
import { jsonReport } from '../../../../src/verify/reporters/json.ts';
import { textReport } from '../../../../src/verify/reporters/text.ts';

const ISSUES: Issue[] = [
  {
    code: 'mdx-code',
    severity: 'error',
    file: 'a.mdx',
    line: 2,
    column: 3,
    message: 'The prose holds HTML: `<b title="x">`.',
    hint: 'Write & mind.',
  },
  { code: 'reference-unused', severity: 'warning', file: 'b.json', line: 1, column: 1, message: 'm', hint: 'h' },
];

test('for people', () => {
  expect(textReport(ISSUES, 'content/')).toBe(
    [
      'content/a.mdx:2:3 error mdx-code The prose holds HTML: `<b title="x">`.',
      '    Write & mind.',
      'content/b.json:1:1 warning reference-unused m',
      '    h',
      '1 error, 1 warning.',
    ].join('\n'),
  );
  expect(textReport([], 'content')).toBe('Checked: every passage stands in its source. No issues.');
});

test('for programs', () => {
  expect(JSON.parse(jsonReport(ISSUES, 'content'))).toEqual({
    issues: ISSUES.map((issue) => ({ ...issue, file: `content/${issue.file}` })),
  });
});

test('for a browser, escaped', () => {
  const html = htmlReport(ISSUES, 'content');
  expect(html).toContain('&lt;b title=&quot;x&quot;&gt;');
  expect(html).not.toContain('<b title');
  expect(html).toContain('content/a.mdx</code>:2:3'.replace('</code>:2:3', ':2:3</code>'));
});

test('what content holds cannot steer a terminal', () => {
  const [issue] = ISSUES;
  const report = textReport(issue ? [{ ...issue, file: 'a\u001b[2J.mdx', message: 'x\u202ey\nz', hint: 'h\u0007' }] : [], 'content');
  expect(report.split('\n')).toEqual([
    'content/a\\u{1b}[2J.mdx:2:3 error mdx-code x\\u{202e}y\\u{a}z',
    '    h\\u{7}',
    '1 error, 0 warnings.',
  ]);
});
