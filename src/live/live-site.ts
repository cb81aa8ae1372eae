/** A site as it is on the web, beside what was built. */
import { UNPUBLISHED } from '../hosting/headers.ts';
import { escapedPath, fileOf, pathOf } from '../publish/addresses.ts';
import { SUMS } from '../publish/sums.ts';
import { percentDecoded } from '../text/percent-decoded.ts';
import type { Answer, Visitor } from './visitor.ts';
import type { LivePage } from './read-live-page.ts';

/** Files for hosts, which these read and do not serve. */
const FOR_HOSTS = new RegExp(`(?:^|/)(?:${UNPUBLISHED})`);
/** Is looked at where there is nothing else. */
export const NOT_FOUND = '404.html';

/** The files that a host must serve at their addresses. */
export const servedFiles = (sums: ReadonlyMap<string, string>): string[] =>
  [...sums.keys()].filter((file) => !FOR_HOSTS.test(file) && file !== NOT_FOUND && file !== SUMS);

/** Where a file is found. */
export const addressOf = (file: string, url: string): string => `${url}${escapedPath(pathOf(file))}`;

/** What lies at an address of the site, as a file; nothing when the address is elsewhere. */
export function fileAt(address: string, url: string): string | undefined {
  const parsed = URL.parse(address);
  if (!parsed) return undefined;
  const whole = `${parsed.origin}${parsed.pathname}`;
  if (!whole.startsWith(url)) return undefined;
  return fileOf(percentDecoded(whole.slice(url.length)));
}

export interface LiveSite {
  /** With a slash at the end. */
  url: string;
  /** The hashes of what was built, by file. */
  sums: ReadonlyMap<string, string>;
  visitor: Visitor;
}

/** What the host has sent for the files of the site. */
export interface Visited {
  answers: ReadonlyMap<string, Pick<Answer, 'headers'> & { size: number }>;
  pages: ReadonlyMap<string, LivePage>;
  /** The addresses that the site map names. */
  listed: readonly string[];
}
