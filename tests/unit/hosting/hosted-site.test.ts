import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHosted } from '../../../src/hosting/hosted-site.ts';
import { policyMeta } from '../../../src/output/policy.ts';
import { readSite } from '../../../src/site.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcebound-hosted-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('it has the scripts that the pages allow, once, and the paths of all files', async () => {
  const page = (...scripts: string[]) =>
    `<!doctype html><meta charset="utf-8">${policyMeta({ styles: ['a{}'], scripts }, { trustedTypes: false })}`;
  await mkdir(join(folder, 'claims'));
  await writeFile(join(folder, 'index.html'), page('one()'));
  await writeFile(join(folder, 'claims/index.html'), page('one()', 'two()'));
  await writeFile(join(folder, 'own.html'), '<script>three()</script>');
  const site = readSite({ SITE_URL: 'https://example.org/archive/' }, '/');
  const hosted = readHosted(site, folder, [{ from: 'old/', to: '' }]);
  expect(hosted.files).toEqual(['claims/index.html', 'index.html', 'own.html']);
  expect(hosted.redirects).toEqual([{ from: '/archive/old/', to: '/archive/' }]);
  const [, sources = ''] = /script-src ([^;]*)/.exec(hosted.areas[0].headers['Content-Security-Policy'] ?? '') ?? [];
  expect(sources.split(' ')).toEqual([
    "'self'",
    "'wasm-unsafe-eval'",
    expect.stringMatching(/^'sha256-/),
    expect.stringMatching(/^'sha256-/),
  ]);
});
