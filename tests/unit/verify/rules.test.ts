/** Every code of the catalogue has a folder in `fixtures/rules` with what is right and what is wrong; the report is what an editor reads. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ISSUES, type IssueCode } from '../../../src/verify/issue.ts';
import { textsOf } from '../../../src/verify/reporters/for-stream.ts';
import { textReport } from '../../../src/verify/reporters/text.ts';
import { loadFixture } from '../../support/fixture.ts';
import { verify } from '../../support/check.ts';

const RULES = resolve(import.meta.dirname, '../../fixtures/rules');

test('the base dossier has no issues', async () => {
  expect(verify(await loadFixture())).toEqual([]);
});

describe.each(Object.keys(ISSUES) as IssueCode[])('%s', (code) => {
  test('is not reported where all is right', async () => {
    expect(verify(await loadFixture(`rules/${code}/ok`)).map((issue) => issue.code)).not.toContain(code);
  });

  test('is reported where something is wrong', async () => {
    const files = await loadFixture(`rules/${code}/not-ok`);
    const issues = verify(files);
    expect(issues.map((issue) => issue.code)).toContain(code);
    await expect(`${textReport(issues, 'content', { textOf: textsOf(files) })}\n`).toMatchFileSnapshot(`${RULES}/${code}/report.txt`);
  });
});
