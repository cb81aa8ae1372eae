import { describe, expect, test } from 'vitest';
import { readSite, SettingError } from '../../src/site.ts';

const read = (env: Record<string, string>) => readSite(env, '/project');

test('without settings everything has a default, and the address is an example', () => {
  expect(read({})).toEqual({
    url: 'https://dossier.example',
    isExample: true,
    base: '/',
    contentDir: 'content',
    outDir: 'dist',
    cacheDir: '/project/node_modules/.cache/sourcebound',
    pdf: true,
    epub: true,
    trustedTypes: false,
    offline: false,
  });
});

test('the environment goes before the options', () => {
  expect(readSite({ DOSSIER_EPUB: 'off' }, '/project').epub).toBe(false);
  expect(readSite({}, '/project', { epub: false }).epub).toBe(false);
  expect(readSite({ DOSSIER_EPUB: 'on' }, '/project', { epub: false }).epub).toBe(true);
});

test.each([
  [{ SITE_URL: 'https://example.org' }, 'https://example.org', '/'],
  [{ SITE_URL: 'https://example.org/' }, 'https://example.org', '/'],
  [{ SITE_URL: 'https://example.org/archive/iraq' }, 'https://example.org', '/archive/iraq/'],
  [{ SITE_URL: 'https://example.org', BASE_PATH: 'archive//iraq/' }, 'https://example.org', '/archive/iraq/'],
  [{ SITE_URL: 'https://example.org/archive', BASE_PATH: '/archive/' }, 'https://example.org', '/archive/'],
  [{ SITE_URL: 'http://localhost:8080/~doe/' }, 'http://localhost:8080', '/~doe/'],
  [{ SITE_URL: 'https://EXAMPLE.org/A_b.c-1/' }, 'https://example.org', '/A_b.c-1/'],
])('%j is published at %s, below %s', (env, url, base) => {
  expect(read(env as Record<string, string>)).toMatchObject({ url, base, isExample: false });
});

describe('cannot be used', () => {
  test.each([
    'foo',
    'example.org',
    'javascript:alert(1)',
    'ftp://example.org',
    'https://',
    'https:example.org',
    'https:\\\\example.org',
    'https://user:secret@example.org',
    'https://example.org/?a=b',
    'https://example.org/#a',
    'https://example.org/a b/',
    'https://example.org/é/',
  ])('SITE_URL %s', (value) => {
    expect(() => read({ SITE_URL: value })).toThrow(SettingError);
    expect(() => read({ SITE_URL: value })).toThrow(/SITE_URL/);
  });

  test.each([
    'https://example.org/',
    '.',
    '..',
    '/a/../b/',
    'a/./b',
    '"a"',
    'a?b',
    'a#b',
    'a\\b',
    'a b',
    '<a>',
    'ä',
    '%2e%2e',
    'a:b',
    '//a//?',
  ])('BASE_PATH %s', (value) => {
    expect(() => read({ BASE_PATH: value })).toThrow(SettingError);
    expect(() => read({ BASE_PATH: value })).toThrow(/BASE_PATH/);
  });

  test('two paths that differ', () => {
    expect(() => read({ SITE_URL: 'https://example.org/a/', BASE_PATH: '/b/' })).toThrow('SITE_URL has the path /a/, and BASE_PATH is /b/');
  });
});

test('browsers keep the site where the environment or the project says so, and the environment goes before', () => {
  expect(readSite({ OFFLINE: 'on' }, '/').offline).toBe(true);
  expect(readSite({}, '/', { offline: true }).offline).toBe(true);
  expect(readSite({ OFFLINE: 'off' }, '/', { offline: true }).offline).toBe(false);
});

test('Trusted Types are required where the environment or the project says so, and the environment goes before', () => {
  expect(readSite({ TRUSTED_TYPES: 'on' }, '/').trustedTypes).toBe(true);
  expect(readSite({}, '/', { trustedTypes: true }).trustedTypes).toBe(true);
  expect(readSite({ TRUSTED_TYPES: 'off' }, '/', { trustedTypes: true }).trustedTypes).toBe(false);
});
