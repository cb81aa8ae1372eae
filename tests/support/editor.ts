/** The editor over a copy of a dossier, asked by a program that can send whatever it likes. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { serveEditor } from '../../src/edit/server.ts';
import { Workspace } from '../../src/workspace/workspace.ts';

/** Starts it, over one folder or several laid over each other, for the first edition or another. `end` stops it and deletes the copy. */
export async function startEditor(dossier: string | readonly string[], edition?: string): Promise<Editor> {
  const root = await mkdtemp(join(tmpdir(), 'editor-'));
  const folder = join(root, 'content');
  for (const each of [dossier].flat()) await cp(each, folder, { recursive: true });
  const { address, server } = await serveEditor(new Workspace(folder, join(root, 'cache')), 0, edition);
  const { port, searchParams } = new URL(address);
  const key = searchParams.get('key') ?? '';
  const cookie = `sourcebound-edit-${port}=${key}`;
  return {
    folder,
    address,
    key,
    port,
    ask: (path, { method = 'GET', headers = {}, body } = {}) =>
      send({ port, path, method, body, headers: { host: `127.0.0.1:${port}`, cookie, ...headers } }),
    post: (path, fields, headers = {}) => {
      const body = new URLSearchParams({ '#key': key, '#end': '1', ...fields }).toString();
      const own = {
        'content-type': 'application/x-www-form-urlencoded',
        origin: `http://127.0.0.1:${port}`,
        'sec-fetch-site': 'same-origin',
      };
      return send({ port, path, method: 'POST', body, headers: { host: `127.0.0.1:${port}`, cookie, ...own, ...headers } });
    },
    end: async () => {
      await close(server);
      await rm(root, { recursive: true });
    },
  };
}

/** What a form of a page would send, by the names of its inputs. */
export function formOf(html: string): Record<string, string> {
  const inputs = Array.from(html.matchAll(/<input\b[^>]*>/g), ([tag]) => tag)
    .filter((tag) => !tag.includes('type="checkbox"') || /\schecked/.test(tag))
    .map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]);
  const areas = Array.from(html.matchAll(/(<textarea\b[^>]*>)\n([\s\S]*?)<\/textarea>/g), ([, tag = '', text = '']) => [
    attribute(tag, 'name'),
    plain(text),
  ]);
  const choices = Array.from(html.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g), ([, tag = '', options = '']) => [
    attribute(tag, 'name'),
    attribute(/<option[^>]*\sselected[^>]*>/.exec(options)?.[0] ?? '', 'value'),
  ]);
  return Object.fromEntries([...inputs, ...areas, ...choices]) as Record<string, string>;
}

const attribute = (tag: string, name: string): string => plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

const send = ({ port, path, method, headers, body }: Sent): Promise<Received> =>
  new Promise((resolve, reject) => {
    const asked = request(
      {
        // A connection of its own: one that is kept may be closed just when it is used again.
        agent: false,
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: withoutAbsent({ ...headers, ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }) }),
      },
      (response) => {
        readAll(response).then((text) => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        }, reject);
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });

const withoutAbsent = (headers: Headers): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((pair): pair is [string, string] => pair[1] !== undefined));

type Headers = Readonly<Record<string, string | undefined>>;

interface Sent {
  port: string;
  path: string;
  method: string;
  headers: Headers;
  body?: string | undefined;
}

interface Received {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface Editor {
  folder: string;
  /** As the terminal shows it, with the key. */
  address: string;
  key: string;
  port: string;
  /** Sends a request as the browser of the editor would, but for what is given; `undefined` leaves a header out. */
  ask: (path: string, more?: { method?: string; headers?: Headers; body?: string }) => Promise<Received>;
  /** Sends a form as a page of the editor would. */
  post: (path: string, fields: Readonly<Record<string, string>>, headers?: Headers) => Promise<Received>;
  end: () => Promise<void>;
}
