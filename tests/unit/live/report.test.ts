import { expect, test } from 'vitest';
import type { Finding } from '../../../src/live/finding.ts';
import { hasFailures, jsonOfLive, textOfLive } from '../../../src/live/report.ts';

const ASKED = { url: 'https://example.org/', against: 'dist/SHA256SUMS' };
const warning = (place: string): Finding => ({ check: 'headers', severity: 'warning', place, message: 'has no x', hint: 'Send x.' });
const failure: Finding = { check: 'files', severity: 'failure', place: 'https://example.org/a/\u001b[2J', message: 'answers 404' };
const VERIFIED = { files: 1_054, pages: 345, originals: 1, findings: [...['a', 'b', 'c', 'd'].map(warning), failure] };

test('places of one finding are told together, in the order of the checks, and steer no terminal', () => {
  expect(textOfLive(ASKED, VERIFIED)).toBe(
    [
      'https://example.org/, against dist/SHA256SUMS',
      '',
      'failure files: https://example.org/a/\\u{1b}[2J',
      '    answers 404',
      '',
      'warning headers: a, b, c and 1 more',
      '    has no x',
      '    Send x.',
      '',
      '1,054 files, 345 pages among them, and 1 link to words elsewhere: 1 failure, 4 warnings, 0 notes.',
    ].join('\n'),
  );
});

test('programs get every place', () => {
  const { ok, looked, findings } = JSON.parse(jsonOfLive(ASKED, VERIFIED)) as { ok: boolean; looked: object; findings: Finding[] };
  expect({ ok, looked }).toEqual({ ok: false, looked: { files: 1_054, pages: 345, originals: 1 } });
  expect(findings).toEqual(VERIFIED.findings);
});

test('only a failure is one', () => {
  expect(hasFailures(VERIFIED.findings)).toBe(true);
  expect(hasFailures([warning('a')])).toBe(false);
});
