/** The editor as a server for the browser on this machine. It reads and writes the content folder, and nothing else. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Workspace } from '../workspace/workspace.ts';
import { cookieFor, HEADERS, isSame, refuse, type Start } from './guard.ts';
import { messagePage } from './pages/frame.ts';
import { answer, type Answer, type Asked } from './routes.ts';

/** Serves the editor on the loopback interface, at the first port that is free from `port` on; 0 takes any. `edition` is another one than the first. */
export async function serveEditor(workspace: Workspace, port: number, edition?: string): Promise<{ address: string; server: Server }> {
  const key = randomBytes(32).toString('base64url');
  const server = createServer();
  const start: Start = { port: await listen(server, port), key };
  const inTurn = oneAfterTheOther();
  server.on('request', (request, response) => {
    void respond(request, response, start, (asked) => inTurn(() => answer(asked, workspace, edition))).catch((error: unknown) => {
      send(response, {
        status: 500,
        type: 'html',
        body: messagePage('Something went wrong', error instanceof Error ? error.message : String(error)),
      });
    });
  });
  return { address: `http://127.0.0.1:${start.port}/?key=${key}`, server };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  start: Start,
  ask: (asked: Asked) => Promise<Answer>,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const refused = refuse(request, start);
  const given = url.searchParams.get('key') ?? undefined;
  if (refused?.status === 403 && request.method === 'GET' && url.pathname === '/' && isSame(given, start.key) && isOwnVisit(request)) {
    response.setHeader('set-cookie', cookieFor(start));
    send(response, { status: 303, location: '/' });
    return;
  }
  if (refused) {
    send(response, { status: refused.status, type: 'html', body: messagePage('This is not possible', refused.reason) });
    return;
  }
  const asset = ASSETS[url.pathname];
  if (asset) {
    send(response, { status: 200, type: asset.type, body: await readFile(fileURLToPath(asset.file), 'utf8') });
    return;
  }
  // Browsers say how long a form is.
  if (request.method === 'POST' && !(Number(request.headers['content-length']) <= LONGEST_FORM)) {
    // A browser reads the answer when it has sent all.
    await once(request.resume(), 'end');
    send(response, { status: 413, type: 'html', body: messagePage('This is too long', 'A file of a dossier is shorter than that.') });
    return;
  }
  const form = request.method === 'POST' ? new URLSearchParams(await readAll(request)) : undefined;
  send(response, await ask({ url, form, key: start.key }));
}

/** Lets a request begin when the one before it has ended, so that no two of them read and write the same files. */
function oneAfterTheOther(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Nobody else may have sent the browser here with the key. */
const isOwnVisit = ({ headers }: IncomingMessage): boolean =>
  ['none', 'same-origin', undefined].includes(headers['sec-fetch-site'] as string | undefined);

function send(response: ServerResponse, { status, location, type, body = '' }: Answer): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (location !== undefined) response.setHeader('location', location);
  if (type) response.setHeader('content-type', TYPES[type]);
  response.writeHead(status).end(response.req.method === 'HEAD' ? undefined : body);
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    const taken = await new Promise<number | undefined>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && port < LAST_PORT) resolve(undefined);
        else reject(error);
      });
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : port);
      });
    });
    server.removeAllListeners('error');
    if (taken !== undefined) return taken;
  }
}

const LAST_PORT = 65_535;
/** The largest file of a dossier has 5 MB, and a form writes three signs for a byte. */
const LONGEST_FORM = 16_000_000;

const TYPES = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

const ASSETS: Readonly<Record<string, { type: keyof typeof TYPES; file: URL }>> = {
  '/edit.css': { type: 'css', file: new URL('./edit.css', import.meta.url) },
  '/tokens.css': { type: 'css', file: new URL('../styles/tokens.css', import.meta.url) },
  '/leaving.js': { type: 'js', file: new URL('./leaving.js', import.meta.url) },
  '/icon.svg': { type: 'svg', file: new URL('../files/icon.svg', import.meta.url) },
};
