/**
 * Whether a page of this very server asks, opened on this machine. Any site that a person visits can send requests to a server on
 * their machine; what writes files must answer its own pages only.
 */
import type { IncomingHttpHeaders } from 'node:http';

/** Names under which a browser reaches its own machine, and no name server can point elsewhere. */
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/** Why a request is refused; nothing when it is not. */
export function refusal(method: string, { host = '', origin, ...headers }: IncomingHttpHeaders): string | undefined {
  if (method !== 'GET' && method !== 'POST') return 'Only GET and POST are answered.';
  // A name that leads here by a foreign name server would be the same origin as its page.
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
  if (!THIS_MACHINE.test(name)) return 'Drafts are answered on this machine only: open http://localhost.';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 'The request is not from a page of this server.';
  if (origin !== undefined && !isOwn(origin, host)) return 'The request is from another origin.';
  if (method === 'GET') return undefined;
  if (origin === undefined) return 'The request does not say where it is from.';
  return headers['content-type']?.startsWith('application/json') ? undefined : 'The answer must be JSON.';
}

const isOwn = (origin: string, host: string): boolean => origin === `http://${host}` || origin === `https://${host}`;
