/** When a build may be spared. What a whole build does with it is in tests/build/publish.test.ts. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LastBuild } from '../../../src/publish/up-to-date.ts';
import { readSite } from '../../../src/site.ts';

test('a project with a part in the pages is built each time, and remembered by no other build', async () => {
  const root = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  const target = join(root, 'dist');
  await mkdir(target);
  await writeFile(join(target, 'index.html'), '');
  const site = readSite({ DOSSIER_PDF: 'off' }, root);
  const lastBuild = (isExtended: boolean) => new LastBuild(target, site, { root, isExtended, publicDir: join(root, 'public') });
  const stands = (isExtended: boolean) => lastBuild(isExtended).stands(() => Promise.resolve('content'));

  await lastBuild(true).remember('content');
  expect(await stands(false)).toBe(false);
  await lastBuild(false).remember('content');
  expect(await stands(false)).toBe(true);
  expect(await stands(true)).toBe(false);
  await rm(root, { recursive: true });
});
