/** A published address never dies: the addresses of an earlier site map, and which of them a new site does not have. */
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { SettingError } from '../site.ts';
import { percentDecoded } from '../text/percent-decoded.ts';
import { suggest } from '../text/suggest.ts';
import { addressesInSitemap, fileOf, pathOf } from './addresses.ts';

const INDEX = 'sitemap-index.xml';
const IS_INDEX = /<sitemapindex[\s>]/;
const PAGE = /\.html$/;

/**
 * The addresses that a site map names, relative to the first page of its site. It may be an index (sitemaps.org), whose site maps
 * lie beside it, or the folder of an earlier site.
 * @throws SettingError when it cannot be read or names no page.
 */
export async function earlierAddresses(path: string): Promise<string[]> {
  const addresses = await readSitemap(path).catch((cause: unknown) => {
    throw new SettingError(`The site map ${path} cannot be read.`, { cause });
  });
  const first = addresses.toSorted((a, b) => a.length - b.length)[0];
  // The first page of a site is in its site map, and every other address begins with its own.
  if (first?.endsWith('/') && addresses.every((address) => address.startsWith(first)))
    return addresses.map((address) => percentDecoded(address.slice(first.length)));
  throw new SettingError(`${path} is no site map of a site. Name the sitemap-0.xml or ${INDEX} that was published before.`);
}

/** Those that no file of the site answers, old addresses that lead elsewhere included. */
export const lostAddresses = (earlier: readonly string[], files: ReadonlySet<string>): string[] =>
  earlier.filter((path) => !files.has(fileOf(path)));

/** @throws LostAddressError when the site lacks one of them; it says what to write. */
export function requireEarlier({ addresses, sitemap }: Earlier, files: ReadonlySet<string>): void {
  const lost = lostAddresses(addresses, files);
  if (lost.length === 0) return;
  const pages = [...files].filter((file) => PAGE.test(file)).map(pathOf);
  const said = lost.length === 1 ? 'One address' : `${lost.length} addresses`;
  throw new LostAddressError(
    [
      `${said} of ${sitemap} would be there no more. Lead each to the page that readers should find instead, in redirects.yaml:`,
      ...lost.flatMap((from) => [`- from: ${from}`, `  to: ${nearest(from, pages)}`]),
    ].join('\n'),
  );
}

/** Addresses that were published before, and the site map that they are from. */
export interface Earlier {
  addresses: readonly string[];
  sitemap: string;
}

class LostAddressError extends Error {
  override name = 'LostAddressError';
}

/** The page with the most similar address, or else the list that it stood in. */
function nearest(from: string, pages: readonly string[]): string {
  const list = from.replace(/[^/]*\/?$/, '');
  const siblings = pages.filter((page) => page.startsWith(list) && page !== list);
  const found = suggest(from, siblings);
  if (found.type === 'suggestion') return found.text;
  return pages.includes(list) && list !== '' ? list : "''";
}

async function readSitemap(path: string): Promise<string[]> {
  if ((await stat(path)).isDirectory()) return readSitemap(join(path, INDEX));
  const xml = await readFile(path, 'utf8');
  const addresses = addressesInSitemap(xml);
  if (!IS_INDEX.test(xml)) return addresses;
  // Those of other editions lie in folders beside the index.
  const paths = addresses.map((address) => percentDecoded(new URL(address).pathname));
  const folder = paths.map((each) => posix.dirname(each)).sort((a, b) => a.length - b.length)[0] ?? '/';
  const parts = paths.map((each) =>
    join(dirname(path), each.startsWith(`${folder.replace(/\/$/, '')}/`) ? posix.relative(folder, each) : posix.basename(each)),
  );
  return (await Promise.all(parts.map(async (part) => addressesInSitemap(await readFile(part, 'utf8'))))).flat();
}
