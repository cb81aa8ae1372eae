import { expect, test } from 'vitest';
import { headersFile, redirectsFile } from '../../../src/hosting/headers-file.ts';
import { headersOf } from '../../../src/hosting/headers.ts';
import { hostedSite } from './hosted-site.ts';

/** The rules of a file, each with the names of its headers. */
const rulesOf = (text: string): [path: string, names: string[]][] =>
  text.split('\n\n').map((rule) => {
    const [path = '', ...lines] = rule.trim().split('\n');
    return [path, lines.map((line) => line.trim().split(':')[0] ?? '')];
  });

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;

test('no two rules that hold for one file name the same header', () => {
  const site = hostedSite({ base: '/archive/' });
  const rules = rulesOf(headersFile(site).text);
  for (const file of site.files) {
    const names = rules.flatMap(([path, headers]) => (matches(path, `/archive/${file}`) ? headers : []));
    expect([file, names]).toEqual([file, [...new Set(names)]]);
  }
});

test('each file gets what the table says', () => {
  const site = hostedSite();
  const rules = headersFile(site)
    .text.split('\n\n')
    .map((rule) => rule.trim().split('\n'));
  for (const file of site.files.filter((name) => name.includes('/'))) {
    const lines = rules.flatMap(([path = '', ...rest]) => (matches(path, `/${file}`) ? rest : []));
    const sent = new Map(lines.map((line) => [line.trim().split(': ')[0] ?? '', line.trim().split(': ').slice(1).join(': ')]));
    const said = site.areas.findLast(({ folder }) => file.startsWith(folder))?.headers ?? {};
    for (const [name, value] of Object.entries(said)) {
      // The one value that is the default of these hosts.
      expect([file, name, sent.get(name) ?? 'public, max-age=0, must-revalidate']).toEqual([file, name, value]);
    }
  }
});

test('another edition has the rules of its folders, so that none meets one for all of it', () => {
  const own = hostedSite().files.filter((file) => file !== '404.html');
  const files = [
    ...hostedSite().files,
    ...own.map((file) => `ar/${file}`),
    ...['', 'ar/'].map((at) => `${at}pagefind/pagefind-entry.json`),
  ];
  const areas = headersOf({ url: 'https://example.org', scripts: [], trustedTypes: false, editions: ['ar/'] });
  const rules = rulesOf(headersFile(hostedSite({ files, areas })).text);
  expect(rules.map(([path]) => path)).not.toContain('/ar/*');
  for (const file of files) {
    const names = rules.flatMap(([path, headers]) => (matches(path, `/${file.replace(/index\.html$/, '')}`) ? headers : []));
    expect([file, names]).toEqual([file, [...new Set(names)]]);
    expect([file, names.includes('Content-Security-Policy')]).toEqual([
      file,
      (/\/|^index|^404/.test(file) && !/^ar\/[^/]+$/.test(file)) || /^ar\/index/.test(file),
    ]);
  }
  const framed = areas.filter(({ headers }) => headers['Content-Security-Policy']?.includes('frame-ancestors *'));
  expect(framed.map(({ folder }) => folder)).toEqual(['embed/', 'ar/embed/']);
});

test('the service worker has its policy, where there is one', () => {
  const files = [...hostedSite().files, 'offline.js'];
  expect(headersFile(hostedSite({ files })).text).toMatch(/^\S*\/offline\.js\n {2}Content-Security-Policy: /m);
  expect(headersFile(hostedSite()).text).not.toContain('offline.js');
});

test('types that hosts do not know are said', () => {
  expect(headersFile(hostedSite()).text).toContain('/cite/dossier.bib\n  Content-Type: application/x-bibtex; charset=utf-8\n');
});

test('it keeps to what Cloudflare reads, and says what is left out', () => {
  const files = Array.from({ length: 120 }, (_, index) => `folder-${index}/index.html`);
  const { text, warnings } = headersFile(hostedSite({ files }));
  expect(rulesOf(text)).toHaveLength(100);
  expect(warnings).toEqual([expect.stringMatching(/^_headers would have \d{3} rules, and Cloudflare reads 100/)]);
  const scripts = Array.from({ length: 40 }, (_, index) => `'sha256-${String(index).padStart(44, '=')}'`);
  const areas = headersOf({ url: 'https://example.org', scripts, trustedTypes: false });
  // The policy of all folders, each said once, and that of the cards which others may frame.
  const long = expect.stringMatching(/^_headers has a line of 2\d{3} characters/) as string;
  expect(headersFile(hostedSite({ areas })).warnings).toEqual([long, long]);
});

test('redirects are lines, for Netlify forced ones, and no more than Cloudflare reads', () => {
  const site = hostedSite({ redirects: [{ from: '/a/', to: '/b/#c' }] });
  expect(redirectsFile(site)).toEqual({ text: '/a/ /b/#c 301\n', warnings: [] });
  expect(redirectsFile(site, true).text).toBe('/a/ /b/#c 301!\n');
  const redirects = Array.from({ length: 2001 }, (_, index) => ({ from: `/${index}/`, to: '/' }));
  const { text, warnings } = redirectsFile({ redirects });
  expect([text.trim().split('\n').length, warnings]).toEqual([2000, [expect.stringContaining('2001 rules')]]);
});
