/** Asks hosts, with bounds: so many requests at once, so long, so many bytes. */
import { setTimeout as wait } from 'node:timers/promises';

/** Statuses of a host that is too busy for a moment (RFC 9110, 15.6; RFC 6585, 4). */
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);
/** How many redirects are followed to an original. */
const MOST_STEPS = 5;
const WEB = /^https?:$/;

export class Visitor {
  readonly #bounds: Bounds;
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
    this.#free = bounds.atOnce;
  }

  /** The answer to a request for an address. Redirects are answers. A host that does not answer, or is too busy, is asked once more. */
  async get(url: string): Promise<Visit> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      const first = await this.#ask(url);
      if (first.type === 'answer' ? !BUSY.has(first.status) : first.isFinal) return first;
      await wait(this.#bounds.pause);
      return await this.#ask(url);
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }

  /** The same behind redirects, within the web. */
  async follow(url: string): Promise<Visit> {
    let at = url;
    for (let step = 0; step <= MOST_STEPS; step++) {
      const visit = await this.get(at);
      const location = visit.type === 'answer' ? locationOf(visit, at) : undefined;
      if (location === undefined) return visit;
      if (!WEB.test(new URL(location).protocol)) return { type: 'none', reason: `leads to ${location}`, isFinal: true };
      at = location;
    }
    return { type: 'none', reason: `redirects more than ${MOST_STEPS} times`, isFinal: true };
  }

  async #ask(url: string): Promise<Visit> {
    const { timeout, largest, agent } = this.#bounds;
    const ended = new AbortController();
    try {
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { 'user-agent': agent, 'accept-encoding': 'br, gzip' },
        signal: AbortSignal.any([AbortSignal.timeout(timeout), ended.signal]),
      });
      const bytes = await readAtMost(response, largest);
      if (!bytes) return { type: 'none', reason: `sends more than ${Math.round(largest / 1e6)} MB`, isFinal: true };
      return { type: 'answer', status: response.status, headers: response.headers, bytes };
    } catch (error) {
      return { type: 'none', reason: reasonOf(error, timeout), isFinal: false };
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

function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `does not answer within ${timeout / 1000} s`;
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause ? `cannot be reached (${String(cause.code)})` : cause.message;
}

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
}

export interface Answer {
  type: 'answer';
  status: number;
  headers: Headers;
  /** Unpacked. */
  bytes: Buffer;
}

/** `reason` is the end of a sentence that begins with the address. */
export type Visit = Answer | { type: 'none'; reason: string; isFinal: boolean };
