/** The commands on a dossier in two languages, as somebody runs them in a script. */
import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layFixture } from '../../support/lay-fixture.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sourcebound-'));
  await layFixture(join(root, 'content'), 'editions');
});
afterEach(() => rm(root, { recursive: true }));

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; error: string }>((resolve) => {
    const env = { ...process.env, CONTENT_DIR: join(root, 'content'), CACHE_DIR: join(root, 'cache') };
    const child = execFile(process.execPath, ['src/cli/sourcebound.cjs', ...args], { env }, (_, out, error) => {
      const plain = (text: string) => text.replaceAll(/[\w./]*\/sourcebound-\w+\/content/g, 'content');
      resolve({ code: child.exitCode ?? -1, out: plain(out), error: plain(error) });
    });
  });

test('the check reads every edition; a warning lets it pass, an error does not', async () => {
  expect(await run('check')).toMatchObject({ code: 0, out: expect.stringContaining('No issues.') as string });
  await rm(join(root, 'content/editions/ar/events/bridge-built.mdx'));
  const lacking = await run('check');
  expect([lacking.code, lacking.out]).toEqual([0, expect.stringContaining('content/editions/ar/dossier.yaml:4:11 warning edition-lacks')]);
  await writeFile(join(root, 'content/editions/ar/events/bridge-built.mdx'), 'x');
  const wrong = await run('check');
  expect([wrong.code, wrong.out]).toEqual([
    1,
    expect.stringContaining('content/editions/ar/events/bridge-built.mdx:1:1 error yaml-syntax'),
  ]);
});

test('translations are accepted only when told', async () => {
  await appendFile(join(root, 'content/terms/ford.mdx'), '\nA word.\n');
  const list = join(root, 'content/editions/ar/translated.yaml');
  const before = await readFile(list, 'utf8');
  const asked = await run('accept', '--edition', 'ar');
  expect([asked.code, asked.error]).toEqual([1, 'Nothing was changed. Without being asked: sourcebound accept --edition ar --yes\n']);
  expect(await readFile(list, 'utf8')).toBe(before);
  expect(await run('accept', '--edition', 'ar', 'term:ford', '--yes')).toEqual({
    code: 0,
    error: '',
    out: 'These count from now on as translations of their originals as they are now:\n    content/editions/ar/terms/ford.mdx\nIt is written down in content/editions/ar/translated.yaml.\n',
  });
  expect(await readFile(list, 'utf8')).not.toBe(before);
});

test.each([
  [['accept', '--edition', 'fr'], 'There is no edition "fr". There are: ar.'],
  [['accept', '--edition', 'ar', 'entity:nobody', '--yes'], 'has no entry `entity:nobody`'],
  [['dev', '--edition', 'fr'], 'There is no edition "fr". There are: ar.'],
])('%j is refused', async (args, error) => {
  expect(await run(...args)).toMatchObject({ code: 1, error: expect.stringContaining(error) as string });
});

test('rename renames in every edition', async () => {
  const renamed = await run('rename', 'entity', 'mara-lindqvist', 'lindqvist');
  expect([renamed.code, renamed.error]).toEqual([0, '']);
  expect(renamed.out).toContain('content/editions/ar/quotes/lindqvist-carry.mdx:5:10');
  expect(await run('check')).toMatchObject({ code: 0, out: expect.stringContaining('No issues.') as string });
});
