/** A host on this machine for a site of a few files, right in everything unless it is told to be wrong. */
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  png: 'image/png',
  txt: 'text/plain',
};
const PACKED = /\.(?:png|woff2|pf_\w+|pagefind)$/;
/** Those that are recommended, but for the one that holds with encryption only. */
const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Serves the files at the root of a free port. */
export async function host(files: ReadonlyMap<string, string | Uint8Array>, wrong: Wrong = {}): Promise<Host> {
  const {
    headers = {},
    change = (_, body) => body,
    isCompressed = true,
    notFound = 404,
    answer = () => false,
    close = () => false,
  } = wrong;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    if (close(pathname)) {
      request.destroy();
      return;
    }
    if (answer(pathname, response, request)) return;
    const path = decodeURIComponent(pathname.slice(1));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (files.has(`${file}/index.html`)) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const found = files.get(file) ?? files.get('404.html') ?? '';
    const sent = files.has(file) ? file : '404.html';
    const body = Buffer.from(change(sent, Buffer.from(found)));
    const isPacked = !isCompressed || PACKED.test(sent);
    const all: OutgoingHttpHeaders = {
      'content-type': TYPES[sent.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      ...SAFE_HEADERS,
      ...(isPacked ? {} : { 'content-encoding': 'gzip' }),
      ...headers,
    };
    response.writeHead(
      files.has(file) ? 200 : notFound,
      Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
    );
    response.end(isPacked ? body : gzipSync(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Wrong {
  /** In the place of those that are right; `undefined` for one that is not sent. */
  headers?: OutgoingHttpHeaders;
  /** What is sent for a file. */
  change?: (file: string, body: Buffer) => Uint8Array;
  isCompressed?: boolean;
  /** The status where there is nothing. */
  notFound?: number;
  /** Answers itself, and says so. */
  answer?: (pathname: string, response: ServerResponse, request: IncomingMessage) => boolean;
  /** Whether the connection breaks. */
  close?: (pathname: string) => boolean;
}

interface Host {
  url: string;
  /** The paths that were asked for, in order. */
  asked: string[];
  stop: () => Promise<void>;
}
