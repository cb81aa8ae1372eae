/** What `check` and `explain` print: in each format, on GitHub, again after each change. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PROGRAM = 'src/cli/sourcebound.cjs';
const PATIENCE = 50_000;
const { PATH, HOME } = process.env;

let folder: string;
let chapter: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebound-check-'));
  await cp('tests/fixtures/base', folder, { recursive: true });
  await cp('tests/fixtures/rules/mdx-code/not-ok', folder, { recursive: true });
  chapter = join(folder, 'chapters/01-the-closure.mdx');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const env = (more: Record<string, string> = {}) => ({ PATH, HOME, CONTENT_DIR: folder, CACHE_DIR: join(folder, '.cache'), ...more });

const run = (more: Record<string, string>, ...args: string[]) =>
  new Promise<{ code: number; out: string }>((resolve) => {
    const child = execFile(process.execPath, [PROGRAM, ...args], { env: env(more) }, (_, out) => {
      resolve({ code: child.exitCode ?? -1, out });
    });
  });

test('as text: the line, a caret, and no colours where nobody could see them', async () => {
  const { code, out } = await run({}, 'check');
  expect(code).toBe(1);
  expect(out).toMatch(/^.*\.mdx:\d+:\d+ error mdx-code: Prose holds code, HTML or an image\n {2}\d+ \| .*\n {2} +\| +\^\n/);
  expect(out).not.toContain('\u001b');
});

test.each([
  [{ FORCE_COLOR: '1' }, true],
  [{ NO_COLOR: '1' }, false],
])('colours are those that %j asks for', async (asked: Record<string, string>, isColoured) => {
  expect((await run(asked, 'check')).out.includes('\u001b[31m')).toBe(isColoured);
});

test('as annotations, behind the text on GitHub, or alone when they are asked for', async () => {
  const annotation = /^::error file=content\/.*\.mdx,line=\d+,col=\d+,title=Prose holds code%2C HTML or an image \(mdx-code\)::/m;
  const GITHUB = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(folder, '..') };
  const named = new RegExp(annotation.source.replace('content', folder.split('/').at(-1) ?? ''), 'm');
  const { out } = await run(GITHUB, 'check');
  expect(out).toMatch(/^.* error mdx-code: /);
  expect(out).toMatch(named);
  expect((await run(GITHUB, 'check', '--format', 'github')).out).toMatch(/^::error file=/);
});

test('as JSON, by either option', async () => {
  const { out } = await run({}, 'check', '--format', 'json');
  expect(JSON.parse(out)).toHaveProperty('issues.0.title', 'Prose holds code, HTML or an image');
  expect((await run({}, 'check', '--json')).out).toBe(out);
});

test('explain prints the page of a code, or the list of all', async () => {
  expect(await run({}, 'explain', 'mdx-code')).toEqual({ code: 0, out: await readFile('docs/issues/mdx-code.md', 'utf8') });
  const { code, out } = await run({}, 'explain');
  expect(code).toBe(0);
  expect(out).toMatch(/^mdx-code +error +Prose holds code, HTML or an image$/m);
});

describe('--watch', () => {
  let child: ChildProcess;
  let told = '';
  /** Waits until more is told than before, and gives that. */
  const next = async (wanted: RegExp): Promise<string> => {
    for (const end = Date.now() + PATIENCE; !wanted.test(told) && Date.now() < end;) await wait(50);
    const found = told;
    told = '';
    return found;
  };

  test('tells what changes, whatever becomes of a file, and ends on Ctrl+C without an error', async () => {
    child = spawn(process.execPath, [PROGRAM, 'check', '--watch'], { env: env() });
    child.stdout?.on('data', (chunk: Buffer) => (told += chunk.toString()));
    const ended = once(child, 'exit');
    expect(await next(/ in \d+ files?\.\n/)).toContain('mdx-code');

    const right = await readFile('tests/fixtures/base/chapters/01-the-closure.mdx', 'utf8');
    await writeFile(chapter, right);
    const mended = await next(/No issues\.\n/);
    expect(mended).toMatch(/No issues\.\n$/);
    expect(mended).not.toContain('\u001b');

    await rename(join(folder, 'terms/ford.mdx'), join(folder, 'terms/shallow.mdx'));
    expect(await next(/link-unknown[^]* in \d+ files?\.\n/)).toContain('There is no term `ford`.');
    await rm(join(folder, 'terms/shallow.mdx'));
    expect(await next(/There is none yet[^]* in \d+ files?\.\n/)).toContain('link-unknown');
    await cp('tests/fixtures/base/terms/ford.mdx', join(folder, 'terms/ford.mdx'));
    expect(await next(/No issues\.\n/)).toContain('No issues.');

    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
  });

  afterAll(() => child.kill());
});
