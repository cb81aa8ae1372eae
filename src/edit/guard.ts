/**
 * Who may speak to the editor: the browser that was opened with the address of this start, from its own pages. Any web site can
 * send requests to this machine, so each is looked at before anything is done.
 */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is refused; nothing when it may pass. */
export function refuse({ method, headers }: Asked, { port, key }: Start): Refusal | undefined {
  // A name of somebody else that leads to this machine (DNS rebinding) is not ours.
  if (!HOSTS.some((host) => headers.host === `${host}:${port}`)) return { status: 421, reason: 'This address is not that of the editor.' };
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return { status: 403, reason: 'Another site sent this request.' };
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return { status: 405, reason: 'The editor knows GET and POST.' };
  if (!isSame(cookiesOf(headers.cookie).get(cookieName(port)), key)) {
    return { status: 403, reason: 'Open the editor with the address that the terminal shows: it changes with every start.' };
  }
  if (method !== 'POST') return undefined;
  if (headers.origin !== `http://${headers.host}`) return { status: 403, reason: 'Another site sent this form.' };
  if (headers['content-type']?.split(';', 1)[0]?.trim() !== FORM) return { status: 415, reason: 'The editor reads its own forms only.' };
  return undefined;
}

/** The cookie by which the browser is known that was opened with the key. Another port is another program, so its name holds it. */
export const cookieFor = ({ port, key }: Start): string => `${cookieName(port)}=${key}; Path=/; HttpOnly; SameSite=Strict`;

/** Whether a key is the right one, in a time that does not tell how much of it is. */
export function isSame(given: string | undefined, key: string): boolean {
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Sent with every answer: nothing is loaded from elsewhere, no page elsewhere may show or read it, and nothing of it is kept. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // With `no-referrer` browsers would not say which site a form comes from.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

const HOSTS = ['127.0.0.1', 'localhost'];
const FORM = 'application/x-www-form-urlencoded';

const cookieName = (port: number): string => `sourcebound-edit-${port}`;

const cookiesOf = (header = ''): Map<string, string> =>
  new Map(header.split(';').map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()]));

/** What is asked of a request. */
type Asked = Pick<IncomingMessage, 'method' | 'headers'>;

/** What is special to one start of the editor. */
export interface Start {
  port: number;
  /** Nobody can guess it. */
  key: string;
}

export interface Refusal {
  status: number;
  reason: string;
}
