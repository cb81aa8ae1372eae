import { expect, test } from 'vitest';
import { headersOf } from '../../../src/hosting/headers.ts';

const SITE = { url: 'https://example.org', scripts: ["'sha256-abc='"], trustedTypes: false };

test('the whole site comes first, and each folder has every header', () => {
  const [site, ...parts] = headersOf(SITE);
  expect(site.folder).toBe('');
  for (const { headers } of parts) expect(Object.keys(headers)).toEqual(Object.keys(site.headers));
});

test('the policy names the scripts of the pages, leaves style sheets to them, and forbids frames', () => {
  const policy = headersOf(SITE)[0].headers['Content-Security-Policy'];
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-abc='");
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('trusted-types');
  expect(headersOf({ ...SITE, trustedTypes: true })[0].headers['Content-Security-Policy']).toContain(
    "; require-trusted-types-for 'script'; trusted-types 'none'",
  );
});

test('a site with a service worker allows its own, and with Trusted Types the one policy for its address', () => {
  const policyOf = (mode: object) => headersOf({ ...SITE, ...mode })[0].headers['Content-Security-Policy'];
  expect(policyOf({})).not.toContain('worker-src');
  expect(policyOf({ offline: true })).toContain("; worker-src 'self'; ");
  expect(policyOf({ offline: true })).not.toContain('trusted-types');
  expect(policyOf({ offline: true, trustedTypes: true })).toMatch(/; trusted-types sourcebound-offline$/);
});

test('the cards for pages of others may be framed by them, and nothing else may', () => {
  const framed = headersOf(SITE).filter(({ headers }) => headers['Content-Security-Policy']?.includes('frame-ancestors *'));
  expect(framed.map(({ folder, headers }) => [folder, headers['Cross-Origin-Resource-Policy']])).toEqual([['embed/', 'cross-origin']]);
});

test('only a site that is reached by HTTPS asks browsers to keep to it', () => {
  expect(headersOf(SITE)[0].headers).toHaveProperty('Strict-Transport-Security');
  expect(headersOf({ ...SITE, url: 'http://intranet.example' })[0].headers).not.toHaveProperty('Strict-Transport-Security');
});
