/** Debian's nginx, with the file that `sourcebound host nginx` prints. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCRATCH, type BuiltSite } from '../sites.ts';
import { freePort, needs, run, type Host } from './server.ts';

const PROGRAM = '/usr/sbin/nginx';
export const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

export const nginx: Host = {
  missing: needs(PROGRAM, 'nginx-light'),
  lacks: [],
  start: async (site) => {
    const [port, own] = [await freePort(), await mkdtemp(join(SCRATCH, 'nginx-'))];
    await writeFile(join(own, 'site.conf'), await site.print('nginx'));
    await writeFile(join(own, 'nginx.conf'), wrapped(own, port));
    return run(addressOf(port, site), [PROGRAM, '-e', 'stderr', '-c', join(own, 'nginx.conf'), '-g', 'daemon off;']);
  },
};

export const addressOf = (port: number, { base }: Pick<BuiltSite, 'base'>): string => `http://127.0.0.1:${port}${base}`;

/** What every server has that is included in; all it writes is in a folder of its own. */
const wrapped = (own: string, port: number): string =>
  [
    `pid ${own}/nginx.pid;`,
    'events {}',
    'http {',
    ...TEMPORARY.map((part) => `  ${part}_temp_path ${own}/${part};`),
    '  access_log off;',
    '  server {',
    `    listen 127.0.0.1:${port};`,
    `    include ${own}/site.conf;`,
    '  }',
    '}',
    '',
  ].join('\n');
