/** What the host answers where there is nothing. */
import { sha256 } from '../publish/sums.ts';
import type { Finding } from './finding.ts';
import { NOT_FOUND, type LiveSite } from './live-site.ts';

/** No site has these. */
const NOWHERE = ['sourcebound-verify-no-such-page/', 'sourcebound-verify/no/such/page.html'];

export async function checkNotFound({ url, sums, visitor }: LiveSite): Promise<Finding[]> {
  const findings = await Promise.all(
    NOWHERE.map(async (path): Promise<Finding[]> => {
      const place = `${url}${path}`;
      const answer = await visitor.get(place);
      const finding = (severity: Finding['severity'], message: string, hint: string): Finding => ({
        check: 'not-found',
        severity,
        place,
        message,
        hint,
      });
      if (answer.type === 'none') return [finding('failure', answer.reason, 'Let the host answer 404.')];
      if (answer.status !== 404) {
        return [
          finding(
            'failure',
            `answers ${answer.status} where there is nothing`,
            'Let the host send 404.html with status 404: search engines and archives take any other for a page.',
          ),
        ];
      }
      if (sha256(answer.bytes) === sums.get(NOT_FOUND)) return [];
      return [finding('warning', 'answers 404 with another page than that of the site', `Let the host send ${NOT_FOUND}.`)];
    }),
  );
  return findings.flat();
}
