/** `sourcebound verify` on a site that was built, on a host of this machine. */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { host } from '../support/live-host.ts';
import { build, filesOf } from './build.ts';

const ROOT = '.tmp/build-verify';
let files: Map<string, Buffer>;
let change: (file: string, body: Buffer) => Uint8Array = (_, body) => body;
let live: Awaited<ReturnType<typeof host>>;

beforeAll(async () => {
  await rm(ROOT, { recursive: true, force: true });
  files = new Map();
  live = await host(files, { change: (file, body) => change(file, body) });
  const { code } = await build({ CONTENT_DIR: 'tests/fixtures/german', OUT_DIR: ROOT, SITE_URL: live.url });
  expect(code).toBe(0);
  for (const [path, bytes] of await filesOf(ROOT)) files.set(path, bytes);
});
afterAll(async () => {
  await live.stop();
  await rm(ROOT, { recursive: true, force: true });
});

const verify = (...args: string[]) =>
  new Promise<{ code: number; out: string }>((resolve) => {
    const env = { PATH: process.env['PATH'], OUT_DIR: ROOT };
    execFile(process.execPath, ['src/cli/sourcebound.cjs', 'verify', live.url, ...args], { env }, (error, out) => {
      resolve({ code: error ? Number(error.code) : 0, out });
    });
  });

test('a site that was published as it was built passes, and what is elsewhere could not be fetched', async () => {
  const { code, out } = await verify();
  expect(out).toContain(`${live.url}, against ${ROOT}/SHA256SUMS`);
  expect(out).toContain('note originals: https://tagblatt.example/drehbruecke');
  expect(out).toMatch(/\d+ files, \d+ pages among them, and \d links? to words elsewhere: 0 failures, 0 warnings, 2 notes\.$/m);
  expect(code).toBe(0);
});

test('one byte of one page is found, by programs too', async () => {
  change = (file, body) => (file === 'claims/index.html' ? Buffer.concat([body.subarray(0, -1), Buffer.from(' ')]) : body);
  const { code, out } = await verify('--format', 'json', '--only-site');
  expect(code).toBe(1);
  const { ok, findings } = JSON.parse(out) as { ok: boolean; findings: object[] };
  expect(ok).toBe(false);
  expect(findings).toEqual([
    expect.objectContaining({
      check: 'files',
      severity: 'failure',
      place: `${live.url}claims/`,
      message: 'holds other bytes than those that were built',
    }),
  ]);
});
