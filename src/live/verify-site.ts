/** Holds a live site against what was built. */
import { readSums, SUMS } from '../publish/sums.ts';
import { checkCompression } from './compression.ts';
import { checkEarlier } from './earlier.ts';
import { visitFiles } from './files.ts';
import type { Finding } from './finding.ts';
import { checkHeaders } from './headers.ts';
import type { LiveSite } from './live-site.ts';
import { checkMixedContent } from './mixed-content.ts';
import { checkNotFound } from './not-found.ts';
import { checkOriginals } from './originals.ts';
import { checkPolicy } from './policy.ts';
import { checkRedirects } from './redirects.ts';
import { checkSitemap } from './sitemap.ts';
import type { Visitor } from './visitor.ts';

/** More than any site has that a host takes; a list of another length is not worked off. */
const MOST_FILES = 100_000;

/** `local` is the text of the list of hashes beside what was built; without it the list is that of the site itself. */
export async function verifySite({ url, local, visitor, originals, earlier = [] }: Wanted): Promise<Verified> {
  const list = `${url}${SUMS}`;
  const answer = await visitor.get(list);
  const live = answer.type === 'answer' && answer.status === 200 ? answer.bytes.toString() : undefined;
  const sums = readSums(local ?? live ?? '');
  const failed = (message: string, hint: string): Finding => ({ check: 'files', severity: 'failure', place: list, message, hint });
  if (sums.size === 0 || sums.size > MOST_FILES) {
    const message =
      answer.type === 'none' ? answer.reason : live === undefined ? `answers ${answer.status}` : 'is no list of the files of a site';
    return {
      files: 0,
      pages: 0,
      originals: 0,
      findings: [failed(message, `Publish the site with its ${SUMS}, or name the list beside what was built: --sums dist/${SUMS}.`)],
    };
  }
  const site: LiveSite = { url, sums, visitor };
  const { visited, findings } = await visitFiles(site);
  const linked = originals ? await checkOriginals(originals, visited) : { count: 0, findings: [] };
  return {
    files: visited.answers.size,
    pages: visited.pages.size,
    originals: linked.count,
    findings: [
      ...(local !== undefined && live !== local
        ? [failed('is not that of the site that was built', 'Publish the folder that was built last, whole.')]
        : []),
      ...findings,
      ...checkSitemap(site, visited),
      ...(await checkRedirects(site, visited)),
      ...(await checkEarlier(site, earlier)),
      ...(await checkNotFound(site)),
      ...checkHeaders(site, visited),
      ...checkPolicy(site, visited),
      ...checkCompression(site, visited),
      ...checkMixedContent(site, visited),
      ...linked.findings,
    ],
  };
}

interface Wanted {
  /** With a slash at the end. */
  url: string;
  local: string | undefined;
  visitor: Visitor;
  /** Who asks sites of others; without it they are not asked. */
  originals?: Visitor | undefined;
  /** Addresses that were published before, relative to the first page. */
  earlier?: readonly string[];
}

export interface Verified {
  /** How many files and pages the host has sent, and how many links to words of others were looked up. */
  files: number;
  pages: number;
  originals: number;
  findings: readonly Finding[];
}
