/** A host on this machine whose site can be changed, and whose network can be cut, while a reader is there. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readHosted } from '../../src/hosting/hosted-site.ts';
import { readSite } from '../../src/site.ts';
import { listen, TYPES } from './serve.ts';

export class ChangingHost {
  /** Paths that were asked for, below the site. */
  readonly asked: string[] = [];
  /** Milliseconds before it answers for a page. */
  delay = 0;
  readonly #base: string;
  readonly #env: Record<string, string>;
  #server: Server | undefined;
  #port = 0;
  #files: (path: string) => string = (path) => path;
  #headers: Readonly<Record<string, string>> = {};

  /** `env` is that of the builds. */
  constructor(env: Record<string, string>) {
    this.#env = env;
    this.#base = readSite(env, '.').base;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}${this.#base}`;
  }

  /** Publishes a site with the headers that its build wants; `other` names files that come from elsewhere. */
  async publish(folder: string, env: Record<string, string> = {}, other: Readonly<Record<string, string>> = {}): Promise<void> {
    const { areas } = readHosted(readSite({ ...this.#env, ...env }, '.'), folder, []);
    this.#headers = areas[0].headers;
    this.#files = (path) => join(other[path] ?? folder, path);
  }

  /** Connects it to the network, each time at the same address. */
  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = decodeURIComponent(pathname.slice(this.#base.length));
      this.asked.push(path);
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const send = (status: number, name: string, bytes: Buffer) => {
        response.writeHead(status, { ...this.#headers, 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' });
        response.end(request.method === 'HEAD' ? undefined : bytes);
      };
      void sleep(file.endsWith('.html') ? this.delay : 0)
        .then(() => readFile(this.#files(file)))
        .then(
          (bytes) => {
            send(200, file, bytes);
          },
          async () => {
            send(404, '404.html', await readFile(this.#files('404.html')));
          },
        );
    });
    const origin = await listen(this.#server, this.#port);
    this.#port = Number(new URL(origin).port);
  }

  /** Cuts the network: whoever asks finds nobody there. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }
}
