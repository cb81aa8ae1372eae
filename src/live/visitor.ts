/** Asks hosts, with bounds: so many requests at once, so long, so many bytes. */
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, fetch, type Headers, type Response } from 'undici';
import { isPrivateHost, PRIVATE, PrivateNetworkError, publicLookup } from './public-network.ts';

/** Statuses of a host that is too busy for a moment (RFC 9110, 15.6; RFC 6585, 4). */
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** How many redirects are followed to an original. */
const MOST_STEPS = 5;
/** Redirects that are there to stay (RFC 9110, 15.4). */
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const WEB = /^https?:$/;
/** What the system says of a name that stands for no host. */
export const NO_SUCH_HOST = 'ENOTFOUND';

export class Visitor {
  readonly #bounds: Bounds;
  readonly #connections: Agent | undefined;
  #free: number;
  readonly #waiting: (() => void)[] = [];
  /** What the last request to each host waits for, and a rest behind it. */
  readonly #lanes = new Map<string, Promise<unknown>>();

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
    this.#connections = bounds.reach === 'public' ? new Agent({ connect: { lookup: publicLookup } }) : undefined;
    this.#free = bounds.atOnce;
  }

  /** The answer to a request for an address. Redirects are answers. A host that does not answer, or is too busy, is asked once more. */
  get(url: string): Promise<Visit> {
    return this.#visit(url, 'GET');
  }

  /** Whether an address answers, with as little as that takes. Not every host answers to `HEAD`; then its answer to `GET` counts. */
  async touch(url: string): Promise<Visit> {
    const head = await this.#visit(url, 'HEAD');
    const isEnough = head.type === 'none' ? head.isFinal : head.status < 400 || BUSY.has(head.status);
    return isEnough ? head : this.#visit(url, 'start');
  }

  /** The answer behind redirects, within the web. */
  async follow(url: string, ask: (url: string) => Promise<Visit> = (at) => this.get(at)): Promise<Followed> {
    let [at, isPermanent] = [url, true];
    for (let step = 0; step <= MOST_STEPS; step++) {
      const visit = await ask(at);
      const location = visit.type === 'answer' ? locationOf(visit, at) : undefined;
      if (visit.type === 'none' || location === undefined) return { visit, at, isPermanent };
      isPermanent &&= PERMANENT.has(visit.status);
      if (!WEB.test(new URL(location).protocol)) return { visit: refusal(`leads to ${location}`), at, isPermanent };
      at = location;
    }
    return { visit: refusal(`redirects more than ${MOST_STEPS} times`), at, isPermanent };
  }

  #visit(url: string, how: How): Promise<Visit> {
    const { rest } = this.#bounds;
    if (rest === undefined) return this.#inTurn(url, how);
    const { host } = new URL(url);
    const visit = (this.#lanes.get(host) ?? Promise.resolve()).then(() => this.#inTurn(url, how));
    this.#lanes.set(
      host,
      visit.then(() => wait(rest)),
    );
    return visit;
  }

  async #inTurn(url: string, how: How): Promise<Visit> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      const first = await this.#ask(url, how);
      if (first.type === 'answer' ? !BUSY.has(first.status) : first.isFinal) return first;
      await wait(this.#bounds.pause);
      return await this.#ask(url, how);
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }

  async #ask(url: string, how: How): Promise<Visit> {
    const { timeout, largest, agent, reach } = this.#bounds;
    if (reach === 'public' && isPrivateHost(new URL(url).hostname)) return refusal(PRIVATE, true);
    const ended = new AbortController();
    try {
      const response = await fetch(url, {
        method: how === 'HEAD' ? 'HEAD' : 'GET',
        redirect: 'manual',
        headers: { 'user-agent': agent, 'accept-encoding': 'br, gzip' },
        signal: AbortSignal.any([AbortSignal.timeout(timeout), ended.signal]),
        ...(this.#connections && { dispatcher: this.#connections }),
      });
      const bytes = how === 'GET' ? await readAtMost(response, largest) : Buffer.alloc(0);
      if (!bytes) return refusal(`sends more than ${Math.round(largest / 1e6)} MB`);
      return { type: 'answer', status: response.status, headers: response.headers, bytes };
    } catch (error) {
      return refusalOf(error, timeout);
    } finally {
      // What is not read is not waited for.
      ended.abort();
    }
  }
}

/** Where a redirect leads from an address; nothing for another answer. */
export function locationOf({ status, headers }: Answer, from: string): string | undefined {
  const location = headers.get('location');
  if (status < 300 || status > 399 || location === null) return undefined;
  return URL.parse(location, from)?.href;
}

/** The body, or nothing when it is larger. */
async function readAtMost({ body }: Response, largest: number): Promise<Buffer | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > largest) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const refusal = (reason: string, isPrivate = false): Visit => ({ type: 'none', reason, isFinal: true, isPrivate });

function refusalOf(error: unknown, timeout: number): Visit {
  const none = (reason: string, code?: string): Visit => ({
    ...{ type: 'none', reason, isFinal: code === NO_SUCH_HOST },
    ...(code === undefined ? {} : { code }),
  });
  if (!(error instanceof Error)) return none(String(error));
  if (error.name === 'TimeoutError') return none(`does not answer within ${timeout / 1000} s`);
  const { cause } = error;
  if (cause instanceof PrivateNetworkError) return refusal(cause.message, true);
  if (!(cause instanceof Error)) return none(error.message);
  return 'code' in cause ? none(`cannot be reached (${String(cause.code)})`, String(cause.code)) : none(cause.message);
}

/** `start`: by `GET`, of which no more than the headers is read. */
type How = 'GET' | 'HEAD' | 'start';

interface Bounds {
  /** Requests at the same time. */
  atOnce: number;
  /** Milliseconds for one answer, and before the second try. */
  timeout: number;
  pause: number;
  /** Bytes of one answer, unpacked. */
  largest: number;
  /** What the program calls itself. */
  agent: string;
  /** Whether machines of private networks may be asked too, as a site on this machine is. */
  reach: 'anywhere' | 'public';
  /** Milliseconds between two requests to the same host, which then come one after the other. Without it hosts are not told apart. */
  rest?: number;
}

export interface Answer {
  type: 'answer';
  status: number;
  headers: Headers;
  /** Unpacked. */
  bytes: Buffer;
}

/** `reason` is the end of a sentence that begins with the address. */
export type Visit = Answer | NoAnswer;

interface NoAnswer {
  type: 'none';
  reason: string;
  /** To ask once more would be of no use. */
  isFinal: boolean;
  /** It is a machine of a private network, which was not asked. */
  isPrivate?: boolean;
  /** What the system calls it, such as `ENOTFOUND`. */
  code?: string;
}

export interface Followed {
  visit: Visit;
  /** The last address. */
  at: string;
  /** Whether every redirect on the way is there to stay. */
  isPermanent: boolean;
}
