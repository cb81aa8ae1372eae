/** Starts servers for the tests of the hosts: on this machine only, on ports that nobody else has, without the rights of root. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { installFromDebian } from '../../support/install.ts';
import type { BuiltSite } from '../sites.ts';

const PATIENCE = 60_000;

/** A host that the tests can start. */
export interface Host {
  /** Why it cannot be started here; nothing if it can. It is installed where that can be done. */
  missing: () => string | undefined;
  start: (site: BuiltSite) => Promise<Running>;
  /** What it cannot be told, or tells only where it really is. */
  lacks: readonly ('compression' | 'unpublished files' | 'headers by folder of what is not there')[];
}

export interface Running {
  /** Of the site, with a slash at the end. */
  address: string;
  stop: () => Promise<void>;
}

/** For a program of Debian. */
export const needs = (path: string, debian: string) => (): string | undefined =>
  existsSync(path) || (installFromDebian(debian) && existsSync(path)) ? undefined : `${debian} is not on this machine.`;

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** Starts a program and waits until it answers at the address. */
export async function run(
  address: string,
  [program, ...args]: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const child = spawn(program, args, { env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  for (const end = Date.now() + PATIENCE; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const answers = await fetch(address).then(
      async (response) => {
        await response.body?.cancel();
        return true;
      },
      () => false,
    );
    if (answers) return { address, stop: () => stop(child) };
    if (child.exitCode !== null || Date.now() > end) {
      await stop(child);
      throw new Error(`${program} does not answer at ${address}:\n${output}`);
    }
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  const slow = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(slow);
}
