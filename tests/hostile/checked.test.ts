/** What the check says of each case: the code, the place and the words of an error, or nothing. */
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/verify/issue.ts';
import { verify } from '../support/check.ts';
import type { HostileCase } from './case.ts';
import { SURFACES } from './cases/index.ts';
import { lay, markedPlace } from './lay.ts';

describe.each(Object.entries(SURFACES))('%s', (_, cases) => {
  test.each(cases.map((each) => [each.id, each.about, each] as const))('%s: %s', (_id, _about, { files, must }) => {
    const issues = verify(lay(files));
    const errors = issues.filter(({ severity }) => severity === 'error');
    if (must.type === 'refused' || must.type === 'warned') expect(issues.map(told)).toContain(expected({ files, must }));
    if (must.type === 'refused') expect(wordsOf(errors, must)).toContain(must.says);
    else expect(errors.map(told)).toEqual([]);
  });
});

const told = ({ severity, code, file, line, column }: Issue): string => `${severity} ${code} ${file}:${line}:${column}`;

function expected({ files, must }: Pick<HostileCase, 'files' | 'must'>): string {
  if (must.type !== 'refused' && must.type !== 'warned') return '';
  const [only = ''] = Object.keys(files);
  return `${must.type === 'refused' ? 'error' : 'warning'} ${must.code} ${must.at ?? markedPlace(files) ?? `${only}:1:1`}`;
}

const wordsOf = (issues: readonly Issue[], { code }: { code: string }): string =>
  issues
    .filter((issue) => issue.code === code)
    .map(({ message, hint }) => `${message} ${hint}`)
    .join('\n');
