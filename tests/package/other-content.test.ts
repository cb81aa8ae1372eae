/**
 * What tests the program does not depend on the dossier that ships with it: in a copy of the repository whose `content/` is another
 * dossier, all that needs no site passes, and the tests of the shipped dossier are left out.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const OTHER = 'tests/fixtures/german';
/** By these a program knows that it is tested. */
const STARTED_BY = /^(?:VITEST.*|TEST|NODE_ENV|MODE|DEV|PROD)$/;
/** There are more files of unit tests than this, so that none passes because none is run. */
const MANY = 50;
/** In bytes. */
const LONGEST_REPORT = 100_000_000;

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'sourcebound-other-'));
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const path of stdout.split('\0').filter((path) => !path.startsWith('content/') && existsSync(path))) {
    await mkdir(dirname(join(copy, path)), { recursive: true });
    await cp(path, join(copy, path));
  }
  await cp(OTHER, join(copy, 'content'), { recursive: true });
  await symlink(resolve('node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rm(copy, { recursive: true, force: true }));

/** What a command prints that is run in the copy, as if no tests had started it; also that of one that fails. */
async function inCopy(command: string, ...args: string[]): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => !STARTED_BY.test(name));
  const env = { ...Object.fromEntries(own), CACHE_DIR: join(copy, '.tmp/cache'), NO_COLOR: '1' };
  const ran = await run(command, args, { cwd: copy, env, maxBuffer: LONGEST_REPORT }).catch((error: { stdout: string }) => error);
  return ran.stdout;
}

test('its check is that of the other dossier', async () => {
  expect(await inCopy('npm', 'run', '--silent', 'check')).toBe('Checked: every passage stands in its source. No issues.\n');
});

test('the unit tests pass, without those of the dossier that ships', async () => {
  const path = join(copy, '.tmp/report.json');
  await inCopy('npx', 'vitest', 'run', '--project', 'unit', '--reporter', 'json', '--outputFile', path);
  const report = JSON.parse(await readFile(path, 'utf8')) as Report;
  const files = report.testResults.map(({ name }) => name.slice(copy.length + 1));
  const failed = report.testResults.flatMap(({ assertionResults, message }) => [
    message,
    ...assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  ]);
  expect(failed.filter(Boolean)).toEqual([]);
  expect(files.length).toBeGreaterThan(MANY);
  expect(files.filter((file) => !file.startsWith('tests/unit/'))).toEqual([]);
});

test('the browser tests are listed, without those of the dossier that ships', async () => {
  const listed = await inCopy('npx', 'playwright', 'test', '--list');
  expect(listed).toContain('every-page.e2e.ts');
  expect(listed).toContain('keyboard.e2e.ts');
  expect(listed).not.toContain('[dossier]');
});

/** The part of the report of vitest that is used here. */
interface Report {
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
}
