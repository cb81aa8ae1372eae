import type { Finding } from './finding.ts';
import { fileAt, type LiveSite, type Visited } from './live-site.ts';

/** Whether the site map names pages of this site, at the address that it has. */
export function checkSitemap({ url, sums }: LiveSite, { listed }: Visited): Finding[] {
  const finding = (place: string, message: string, hint: string): Finding => ({
    check: 'sitemap',
    severity: 'failure',
    place,
    message,
    hint,
  });
  if (listed.length === 0)
    return [finding(url, 'has no site map with pages', 'Publish sitemap-index.xml and sitemap-0.xml with the site.')];
  const elsewhere = listed.filter((address) => !address.startsWith(url));
  if (elsewhere.length > 0) {
    const message = `is in the site map of ${url}, which was built for another address`;
    return [finding(elsewhere[0] ?? '', message, `Build with SITE_URL=${url}, and publish that.`)];
  }
  return listed
    .filter((address) => !sums.has(fileAt(address, url) ?? ''))
    .map((address) => finding(address, 'is in the site map and was not built', 'Publish the folder again.'));
}
