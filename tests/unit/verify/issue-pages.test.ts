/** Every code has a page, made from its rule and its fixtures; what is committed is what would be made. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ISSUES } from '../../../src/verify/issue.ts';
import { issuePages, PAGES } from '../../issues/pages.ts';

const pages = await issuePages();

test('the committed pages are those that would be made: npm run docs:issues', async () => {
  expect(await readdir(PAGES)).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect([name, await readFile(join(PAGES, name), 'utf8')]).toEqual([name, text]);
});

test.each(Object.keys(ISSUES))('%s: a wrong example is reported so, a right one is shown, and the index leads to it', (code) => {
  const page = pages.get(`${code}.md`) ?? '';
  const [, wrong = '', right = '', mend = ''] = page.split(/\n## (?:Wrong|Right|How to mend it)\n/);
  expect(wrong).toMatch(new RegExp(`^content/.*:\\d+:\\d+ (?:error|warning) ${code}: `, 'm'));
  expect(right).toMatch(/^`{3,}/m);
  expect(right).not.toContain(` ${code}: `);
  expect(mend).toMatch(/\w/);
  expect(pages.get('README.md')).toContain(`(${code}.md)`);
});
