/** What is published is what was checked, whatever happens to the content or is built meanwhile. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addToChapter, build, copyBase, differences, filesOf, start, wrongSums } from './build.ts';

const ROOT = '.tmp/build-at-once';
/** What a build prints once it has read and checked the content. */
const CHECKED = '[build] mode';

beforeAll(() => rm(ROOT, { recursive: true, force: true }));
afterAll(() => rm(ROOT, { recursive: true, force: true }));

test('what is published is what was checked, whatever becomes of the content while the build runs', async () => {
  const content = await copyBase(`${ROOT}/moving`);
  expect((await build({ CONTENT_DIR: content, OUT_DIR: `${ROOT}/still` })).code).toBe(0);
  const { said, result } = start({ CONTENT_DIR: content, OUT_DIR: `${ROOT}/moved`, SECRET: 'must not be read' }, ['--verbose']);
  await said(CHECKED);
  await addToChapter(content, '\n{globalThis.process.env.SECRET}\n\nThe mayor said “never was anything so false”.\n');
  await writeFile(join(content, 'claims/ferry-is-dear.mdx'), '');
  await rm(join(content, 'entities/mara-lindqvist.mdx'));
  await writeFile(join(content, 'terms/new.mdx'), '---\nterm: new\n---\n');
  expect((await result).code).toBe(0);
  expect(await differences(`${ROOT}/still`, `${ROOT}/moved`)).toEqual([]);
});

test('a build is not disturbed by others at the same time', async () => {
  const dossiers = ['base', 'german', 'arabic'];
  const env = (name: string, out: string) => ({ CONTENT_DIR: `tests/fixtures/${name}`, OUT_DIR: `${ROOT}/${out}-${name}` });
  for (const name of dossiers) expect((await build(env(name, 'alone'))).code).toBe(0);
  const together = await Promise.all(dossiers.map((name) => build(env(name, 'together'))));
  expect(together.map(({ code }) => code)).toEqual([0, 0, 0]);
  for (const name of dossiers) expect(await differences(`${ROOT}/alone-${name}`, `${ROOT}/together-${name}`)).toEqual([]);
});

test('of two builds to one folder the first publishes; the second is told who is at work', async () => {
  const env = { CONTENT_DIR: 'tests/fixtures/base', OUT_DIR: `${ROOT}/contested` };
  const first = start(env, ['--verbose']);
  await first.said(CHECKED);
  const second = await build({ ...env, CONTENT_DIR: 'tests/fixtures/german' });
  expect(second.code).toBe(1);
  expect(second.output).toMatch(/^Another build is at work here: process \d+ on .+, since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\. Wait/);
  expect((await first.result).code).toBe(0);
  expect(await readFile(`${ROOT}/contested/index.html`, 'utf8')).toContain('Why is the bridge at Harrow Ford closed?');
});

describe('a build that is killed leaves a whole site', () => {
  const env = { CONTENT_DIR: `${ROOT}/whole`, OUT_DIR: `${ROOT}/whole-site` };
  let before: Awaited<ReturnType<typeof filesOf>>;

  beforeAll(async () => {
    await copyBase(env.CONTENT_DIR);
    expect((await build(env)).code).toBe(0);
    before = await filesOf(env.OUT_DIR);
    await addToChapter(env.CONTENT_DIR, '\nA sentence more.\n');
  });

  test.each([
    ['while pages are made', CHECKED, 'old'],
    ['when they are made', 'records can be searched', 'old'],
    // It may come as far as to publish.
    ['when they are verified', 'files verified', 'old or new'],
  ])('%s', async (_, words, left) => {
    const { said, kill } = start(env, ['--verbose']);
    await said(words);
    await kill();
    const after = await filesOf(env.OUT_DIR);
    if (left === 'old') expect(after).toEqual(before);
    expect(wrongSums(after)).toEqual([]);
  });
});

test('a build that is stopped says what is published', async () => {
  const env = { CONTENT_DIR: 'tests/fixtures/base', OUT_DIR: `${ROOT}/stopped` };
  const { said, kill, result } = start(env, ['--verbose']);
  await said(CHECKED);
  await kill('SIGTERM');
  const { code, output } = await result;
  expect(code).toBe(128 + 15);
  expect(output).toContain(`Stopped. Nothing was published in ${ROOT}/stopped. The next build takes away what this one had begun.`);
});

test('when a build is killed, the next one publishes and leaves nothing of it', async () => {
  const env = { CONTENT_DIR: 'tests/fixtures/base', OUT_DIR: `${ROOT}/killed` };
  const first = start(env, ['--verbose']);
  await first.said(CHECKED);
  await first.kill();
  expect((await build(env)).code).toBe(0);
  expect((await readdir(ROOT)).filter((name) => name.startsWith('.killed'))).toEqual([]);
  const left = (await readdir('node_modules/.cache/sourcebound')).filter((name) => name.startsWith('build-'));
  // Of others, some may be at work.
  expect(left.filter((name) => name.includes(`-${String(first.pid)}-`))).toEqual([]);
});
