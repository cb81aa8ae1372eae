/** Serves a built site as static hosts do: pages by folder, compressed, its own page for what is not there. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
/** These are compressed already. */
const PACKED = new Set(['.png', '.woff2']);
/** Names with a hash of what they hold never change. */
const HASHED = /\/_astro\//;

/** Serves `folder` on this machine only. The caller closes it. */
export async function serveCompressed(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(folder, new URL(request.url ?? '/', 'http://localhost').pathname).then(({ status, path, body }) => {
      const type = extname(path);
      response.writeHead(status, {
        'content-type': TYPES[type] ?? 'application/octet-stream',
        'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=600',
        ...(PACKED.has(type) ? {} : { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

async function answer(folder: string, pathname: string): Promise<{ status: number; path: string; body: Buffer }> {
  const path = normalize(decodeURIComponent(pathname));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const found = await readFile(join(folder, file)).catch(() => undefined);
  const [status, shown, body] = found
    ? ([200, file, found] as const)
    : ([404, '/404.html', await readFile(join(folder, '404.html'))] as const);
  return { status, path: shown, body: PACKED.has(extname(shown)) ? body : await compress(body) };
}
