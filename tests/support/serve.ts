/** Serves a built site as static hosts do: compressed, with the security policy as a header, and nothing else. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What browsers are told of a file, by the end of its name. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};
const COMPRESSED = new Set(['.html', '.js', '.json', '.css', '.svg']);
/** What a host may send beside the policy that each page carries. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'";

/** Serves `folder` on the loopback interface under `base`. A port of 0 takes a free one. */
export async function serve(folder: string, port = 0, base = '/'): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.slice(base.length - 1)).replace(/\/$/, '/index.html');
    void readFile(join(folder, path)).then(
      (bytes) => {
        const type = extname(path);
        const isCompressed = COMPRESSED.has(type);
        response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream');
        response.setHeader('content-security-policy', POLICY);
        if (isCompressed) response.setHeader('content-encoding', 'gzip');
        response.end(isCompressed ? gzipSync(bytes) : bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  return { address: `${await listen(server, port)}${base}`, server };
}

/** Lets a server answer on the loopback interface, and gives its origin. A port of 0 takes a free one. */
export async function listen(server: Server, port = 0): Promise<string> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}
