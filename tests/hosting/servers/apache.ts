/** Debian's Apache: at the root with `.htaccess` as it lies in the site, under a sub-path with what `sourcebound host apache` prints. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCRATCH } from '../sites.ts';
import { addressOf } from './nginx.ts';
import { freePort, needs, run, type Host } from './server.ts';

const PROGRAM = '/usr/sbin/apache2';
const MODULES = ['mpm_event', 'authz_core', 'alias', 'deflate', 'dir', 'filter', 'headers', 'mime', 'rewrite'];

export const apache: Host = {
  missing: needs(PROGRAM, 'apache2'),
  lacks: [],
  start: async (site) => {
    const [port, own] = [await freePort(), await mkdtemp(join(SCRATCH, 'apache-'))];
    const siteConfiguration =
      site.base === '/'
        ? `DocumentRoot "${site.folder}"\n<Directory "${site.folder}">\n  AllowOverride All\n  Require all granted\n</Directory>\n`
        : await site.print('apache');
    await writeFile(join(own, 'apache.conf'), wrapped(own, port) + siteConfiguration);
    return run(addressOf(port, site), [PROGRAM, '-X', '-f', join(own, 'apache.conf')]);
  },
};

/** What every server has that is included in. */
const wrapped = (own: string, port: number): string =>
  [
    `ServerRoot "${own}"`,
    `DefaultRuntimeDir "${own}"`,
    `PidFile "${own}/apache.pid"`,
    `ErrorLog "${own}/error.log"`,
    'ServerName 127.0.0.1',
    `Listen 127.0.0.1:${port}`,
    ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    ...(process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : []),
    'TypesConfig /dev/null',
    '',
  ].join('\n');
