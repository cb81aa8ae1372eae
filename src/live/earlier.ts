/** Whether the addresses of an earlier site still lead somewhere: to a file of this one, or by a redirect of the host. */
import { escapedPath } from '../publish/addresses.ts';
import { lostAddresses } from '../publish/earlier-addresses.ts';
import type { Finding } from './finding.ts';
import type { LiveSite } from './live-site.ts';

/** `earlier` are relative to the first page. Those that the site has a file for were asked for with all others. */
export async function checkEarlier({ url, sums, visitor }: LiveSite, earlier: readonly string[]): Promise<Finding[]> {
  const lost = lostAddresses(earlier, new Set(sums.keys()));
  const findings = await Promise.all(
    lost.map(async (path): Promise<Finding[]> => {
      const place = `${url}${escapedPath(path)}`;
      const { visit } = await visitor.follow(place);
      if (visit.type === 'answer' && visit.status === 200) return [];
      const message = visit.type === 'none' ? visit.reason : `was published before, and answers ${visit.status}`;
      return [{ check: 'redirects', severity: 'failure', place, message, hint: 'Lead it to another page in redirects.yaml.' }];
    }),
  );
  return findings.flat();
}
