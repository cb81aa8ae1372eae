/** Debian's Caddy, with the file that `sourcebound host caddy` prints. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCRATCH } from '../sites.ts';
import { addressOf } from './nginx.ts';
import { freePort, needs, run, type Host } from './server.ts';

const PROGRAM = '/usr/bin/caddy';

export const caddy: Host = {
  missing: needs(PROGRAM, 'caddy'),
  lacks: [],
  start: async (site) => {
    const [port, own] = [await freePort(), await mkdtemp(join(SCRATCH, 'caddy-'))];
    await writeFile(join(own, 'site.caddy'), await site.print('caddy'));
    await writeFile(join(own, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\nimport ${own}/site.caddy\n`);
    return run(addressOf(port, site), [PROGRAM, 'run', '--config', join(own, 'Caddyfile'), '--adapter', 'caddyfile'], {
      HOME: own,
      XDG_CONFIG_HOME: own,
      XDG_DATA_HOME: own,
      SITE_ADDRESS: `http://127.0.0.1:${port}`,
    });
  },
};
