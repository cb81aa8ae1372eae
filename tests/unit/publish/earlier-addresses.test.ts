import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { earlierAddresses, lostAddresses, requireEarlier } from '../../../src/publish/earlier-addresses.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sourcebound-sitemap-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const sitemap = (...addresses: string[]) => `<urlset>${addresses.map((address) => `<url><loc>${address}</loc></url>`).join('')}</urlset>`;
const index = (...addresses: string[]) =>
  `<sitemapindex>${addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`).join('')}</sitemapindex>`;
const OLD = 'https://old.example/archive/';

test('a site map, its index and its folder name the same addresses, wherever the site was', async () => {
  const folder = await folderWith({
    'sitemap-index.xml': index(`${OLD}sitemap-0.xml`, `${OLD}sitemap-1.xml`),
    'sitemap-0.xml': sitemap(`${OLD}claims/a/`, OLD),
    'sitemap-1.xml': sitemap(`${OLD}entities/%D8%A7/`),
  });
  expect(await earlierAddresses(join(folder, 'sitemap-0.xml'))).toEqual(['claims/a/', '']);
  for (const path of [folder, join(folder, 'sitemap-index.xml')])
    expect(await earlierAddresses(path)).toEqual(['claims/a/', '', 'entities/ا/']);
});

test('the site maps of other editions lie in folders beside the index, and nothing above it is read', async () => {
  const folder = await folderWith({
    'sitemap-index.xml': index(`${OLD}ar/sitemap-0.xml`, `${OLD}sitemap-0.xml`),
    'sitemap-0.xml': sitemap(OLD),
    'ar/sitemap-0.xml': sitemap(`${OLD}ar/`, `${OLD}ar/about/`),
  });
  expect(await earlierAddresses(folder)).toEqual(['ar/', 'ar/about/', '']);
  await writeFile(join(folder, 'sitemap-index.xml'), index(`${OLD}sitemap-0.xml`, 'https://old.example/elsewhere/above/sitemap-0.xml'));
  expect(await earlierAddresses(folder)).toEqual(['', '']);
});

test.each([
  ['none.xml', 'cannot be read'],
  ['empty.xml', 'is no site map of a site'],
  ['two-sites.xml', 'is no site map of a site'],
  ['without-first.xml', 'is no site map of a site'],
])('%s %s', async (name, message) => {
  const folder = await folderWith({
    'empty.xml': '<urlset></urlset>',
    'two-sites.xml': sitemap(OLD, 'https://other.example/a/'),
    'without-first.xml': sitemap(`${OLD}a/b/`, `${OLD}a/c/`),
  });
  await expect(earlierAddresses(join(folder, name))).rejects.toThrow(message);
});

test('an address is lost when no file answers it', () => {
  const files = new Set(['index.html', 'claims/a/index.html', 'old/page.html']);
  expect(lostAddresses(['', 'claims/a/', 'claims/b/', 'old/page.html', 'claims/'], files)).toEqual(['claims/b/', 'claims/']);
});

test('what to write leads to the page that is most like it, or to its list', () => {
  const files = new Set(['index.html', 'claims/index.html', 'claims/the-loss/index.html', 'feed.json']);
  const earlier = { addresses: ['', 'claims/the-los/', 'claims/something-else-altogether/', 'gone/'], sitemap: 'old.xml' };
  expect(() => requireEarlier(earlier, files)).toThrow(
    [
      '3 addresses of old.xml would be there no more. Lead each to the page that readers should find instead, in redirects.yaml:',
      '- from: claims/the-los/',
      '  to: claims/the-loss/',
      '- from: claims/something-else-altogether/',
      '  to: claims/',
      '- from: gone/',
      "  to: ''",
    ].join('\n'),
  );
  expect(() => {
    requireEarlier({ addresses: ['', 'claims/'], sitemap: 'old.xml' }, files);
  }).not.toThrow();
});
