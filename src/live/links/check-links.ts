/** Asks whether addresses of others still answer, and says of each what that means. */
import { NO_SUCH_HOST, type Followed, type Visitor } from '../visitor.ts';
import type { ExternalLink } from './external-links.ts';

/** What is there no more (RFC 9110, 15.5.5 and 15.5.11). */
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** What can be said of an address, the worst first. */
export const STATES = ['gone', 'private', 'unsure', 'moved', 'works'] as const;

export async function checkLinks(links: readonly ExternalLink[], visitor: Visitor): Promise<CheckedLink[]> {
  const followed = await Promise.all(
    links.map(async (link) => ({ link, what: await visitor.follow(link.url, (url) => visitor.touch(url)) })),
  );
  // Where nobody has answered, this machine may have no network, and then no name stands for a host.
  const isOnline = followed.some(({ what }) => what.visit.type === 'answer');
  return followed.map(({ link, what }) => ({ ...link, ...answerOf(link.url, what, isOnline) }));
}

type Answered = Pick<CheckedLink, 'state' | 'answer' | 'to'>;

function answerOf(url: string, { visit, at, isPermanent }: Followed, isOnline: boolean): Answered {
  if (visit.type === 'none') {
    if (visit.isPrivate) return { state: 'private', answer: 'was not asked' };
    if (visit.code !== NO_SUCH_HOST) return { state: 'unsure', answer: visit.reason };
    return isOnline ? { state: 'gone', answer: 'no such host' } : { state: 'unsure', answer: 'no such host, or no network' };
  }
  const { status } = visit;
  const isElsewhere = at !== new URL(url).href;
  const to = isElsewhere ? { to: at } : {};
  if (GONE.has(status)) return { state: 'gone', answer: `answers ${status}`, ...to };
  if (status >= 400) return { state: 'unsure', answer: `answers ${status}`, ...to };
  // Hosts that have taken a page away often lead to their first one.
  if (isElsewhere && isFirstPage(at) && !isFirstPage(url)) return { state: 'unsure', answer: 'leads to the first page of the site', ...to };
  return { state: isElsewhere && isPermanent ? 'moved' : 'works', answer: `answers ${status}`, ...to };
}

const isFirstPage = (address: string): boolean => ['', '/'].includes(new URL(address).pathname) && new URL(address).search === '';

export interface CheckedLink extends ExternalLink {
  /** `gone`: readers find nothing. `unsure`: only a person can tell. `moved`: it leads for good to another address. */
  state: (typeof STATES)[number];
  /** What the host did, as the end of a sentence that begins with the address. */
  answer: string;
  /** Where it leads, when that is another address. */
  to?: string;
}
