/** Holds the site on the web against the one that was built. It and `links` are the two that ask a network. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasFailures, jsonOfLive, textOfLive } from '../live/report.ts';
import { verifySite } from '../live/verify-site.ts';
import { Visitor } from '../live/visitor.ts';
import { earlierAddresses } from '../publish/earlier-addresses.ts';
import { SUMS } from '../publish/sums.ts';
import { SettingError } from '../site.ts';
import { command } from './command.ts';
import { from1To, nameIn } from './option-values.ts';
import { openProject } from './project.ts';
import { UsageError } from './read-arguments.ts';
import { version } from './version.ts';

const FORMATS = { text: textOfLive, json: jsonOfLive };
const { is: isFormat, refuse: refuseFormat } = nameIn(FORMATS);
const [MOST_AT_ONCE, LONGEST_WAIT] = [32, 300];
/** A file for which a host asks more than this is not one of a site. */
const LARGEST = 100e6;

export const verify = command({
  about:
    'Holds the site on the web against what was built: every file and page, the site map, redirects, what is not there, headers, compression, the search under the policy that the host sends, and whether quotations still stand in the originals they link to. The exit code is 1 when something fails.',
  operands: [{ name: 'url', about: 'the address of the site; without it that of SITE_URL', isOptional: true }],
  options: {
    format: {
      type: 'value',
      value: 'name',
      about: 'text, or json for programs (default text)',
      refuse: refuseFormat,
    },
    sums: {
      type: 'value',
      value: 'file',
      about: `the list of hashes of what was built (default ${SUMS} of the folder that is published; without one that of the site)`,
    },
    sitemap: { type: 'value', value: 'file', about: 'the site map of an earlier site, whose addresses must still lead somewhere' },
    'only-site': { type: 'flag', about: 'asks no other site, so that originals are not looked at' },
    'at-once': {
      type: 'value',
      value: 'number',
      about: 'how many requests are made at the same time (default 6)',
      refuse: from1To(MOST_AT_ONCE),
    },
    timeout: { type: 'value', value: 'seconds', about: 'how long an answer is waited for (default 20)', refuse: from1To(LONGEST_WAIT) },
  },
  examples: [
    ['sourcebound verify https://example.org/archive/', 'after publishing'],
    ['sourcebound verify https://example.org/ --format json > live.json', 'the same for a program'],
  ],
  run: async ({ operands: [written], options: { format = '', sums, sitemap, 'only-site': onlySite, 'at-once': atOnce, timeout } }) => {
    const { site } = await openProject();
    if (written === undefined && site.isExample)
      throw new UsageError('verify needs the address of the site: sourcebound verify https://example.org/archive/.');
    const url = addressOf(written ?? `${site.url}${site.base}`);
    const { text, against } = await listOf(sums, site.outDir);
    const earlier = sitemap === undefined ? [] : await earlierAddresses(sitemap);
    const bounds = {
      atOnce: Number(atOnce ?? 6),
      timeout: Number(timeout ?? 20) * 1000,
      pause: 1000,
      largest: LARGEST,
      agent: `sourcebound/${version} (verify)`,
    };
    // The site may be on this machine; what its pages lead to may not make this program ask there.
    const visitor = new Visitor({ ...bounds, reach: 'anywhere' });
    const originals = onlySite ? undefined : new Visitor({ ...bounds, reach: 'public' });
    const verified = await verifySite({ url, local: text, visitor, originals, earlier });
    const report = FORMATS[isFormat(format) ? format : 'text'];
    process.stdout.write(`${report({ url, against: against ?? `${url}${SUMS}` }, verified)}\n`);
    process.exitCode = hasFailures(verified.findings) ? 1 : 0;
  },
});

/** With a slash at the end. */
function addressOf(written: string): string {
  const url = URL.parse(written);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new UsageError(`"${written}" is no address of a site, such as https://example.org/archive/.`);
  }
  return url.href.replace(/\/*$/, '/');
}

/** The list of hashes: the one that is named, or that of the published folder when there is one. */
async function listOf(named: string | undefined, outDir: string): Promise<{ text?: string; against?: string }> {
  const path = named ?? join(outDir, SUMS);
  try {
    return { text: await readFile(path, 'utf8'), against: path };
  } catch (cause) {
    if (named === undefined) return {};
    throw new SettingError(`${named} cannot be read. Name the ${SUMS} of a site that was built.`, { cause });
  }
}
