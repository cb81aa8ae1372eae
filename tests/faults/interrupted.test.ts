/** A build that is killed, ended, disturbed or broken: what is published stays whole, and the next build goes on as if nothing had been. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { asideIn, change, prepare, reset, run, STACK, stateOf, type Published } from './sites.ts';

let site: Published;
beforeAll(async () => {
  site = await prepare();
});
beforeEach(() => reset(site));
afterAll(() => rm(site.folder, { recursive: true, force: true }));

describe('interrupted', () => {
  const MOMENTS = [
    ['B1a', 'while it is loaded', ''],
    ['B1b', 'when the content is checked', '[build] output'],
    ['B1c', 'when its scripts are built', 'generating static routes'],
    ['B1d', 'when pages are made', '/about/index.html'],
    ['B1e', 'when the last pages are made', 'sitemap-index.xml'],
  ] as const;

  test.each(MOMENTS)('%s: killed %s', async (_id, _about, words) => {
    const { said, kill, result } = run(site);
    await said(words);
    kill('SIGKILL');
    expect((await result).signal).toBe('SIGKILL');
    expect(await stateOf(site)).toBe('old');
  });

  test.each([
    ['B2a', 'SIGINT', 130],
    ['B2b', 'SIGTERM', 143],
    ['B2c', 'SIGHUP', 129],
  ] as const)('%s: ended by %s, as by who waits no longer or a machine that is shut down', async (_id, signal, code) => {
    const { said, kill, result } = run(site);
    await said('[build] output');
    kill(signal);
    expect(await result).toMatchObject({ code, output: expect.stringContaining('as it was') as string });
    expect(await stateOf(site)).toBe('old');
  });

  test('B17, B10: the content is emptied and a second build begins while one is at work; what was checked is published by the first', async () => {
    const first = run(site);
    await first.said('[build] output');
    const second = await run(site).result;
    expect([second.code, second.output]).toEqual([1, expect.stringMatching(/^Another build is at work here: process \d+ on /)]);
    await change(site, 'She said “nothing of the kind”. {process.env.HOME}');
    await writeFile(join(site.content, 'dossier.yaml'), '');
    await rm(join(site.content, 'sources'), { recursive: true });
    expect((await first.result).code).toBe(0);
    expect(await stateOf(site)).toBe('new');
    // Nothing is left of all the builds that were killed before.
    expect(await asideIn(site)).toEqual([]);
    const left = (await readdir('node_modules/.cache/sourcebound')).filter((name) => name.startsWith('build-'));
    const dead = left.filter((name) => !isAlive(Number(/-(\d+)-[^-]+$/.exec(name)?.[1])));
    expect(dead).toEqual([]);
  });

  test('F3: killed between its two renames, and then a build that fails: the old site is back', async () => {
    await rename(site.out, join(site.out, '../.site.old'));
    await mkdir(join(site.out, '../.site.new-0'));
    await change(site, 'She said “nothing of the kind”.');
    const { code, output } = await run(site).result;
    expect([code, output]).toEqual([1, expect.stringContaining('prose-quote-not-verbatim')]);
    expect(output).not.toMatch(STACK);
    expect(await stateOf(site)).toBe('old');
    expect(await asideIn(site)).toEqual([]);
  });

  test('B5: a page that cannot be made', async () => {
    const project = join(site.folder, 'project');
    await mkdir(project);
    await writeFile(join(project, 'Footer.astro'), "---\nthrow new Error('This component is broken.');\n---\n");
    await writeFile(
      join(project, 'astro.config.mjs'),
      "import sourcebound from 'sourcebound';\nexport default { integrations: [sourcebound({ components: { Footer: './Footer.astro' } })] };\n",
    );
    const env = { CONTENT_DIR: site.content, NODE_OPTIONS: '--conditions=sourcebound:source' };
    const { code, output } = await run(site, env, { cwd: project }).result;
    expect([code, output]).toEqual([1, expect.stringContaining('This component is broken.')]);
    expect(await stateOf(site)).toBe('old');
  });

  test('B20: a Node that is too old says so in a sentence', async () => {
    const preload = join(site.folder, 'old.cjs');
    await writeFile(preload, "Object.defineProperty(process.versions, 'node', { value: '20.0.0' });\n");
    const { code, output } = await run(site, { NODE_OPTIONS: `--require=${resolve(preload)}` }).result;
    expect([code, output]).toEqual([
      1,
      'Sourcebound needs Node.js 22.12 or later, and this is 20.0.0. Install one from https://nodejs.org/.\n',
    ]);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
