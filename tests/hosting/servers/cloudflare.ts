/** Cloudflare Pages as `wrangler pages dev` shows it, with `_headers` and `_redirects` as they lie in the site. */
import { cp, mkdir, mkdtemp, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { missingPackages, PACKAGES } from '../packages.ts';
import { SCRATCH } from '../sites.ts';
import { addressOf } from './nginx.ts';
import { freePort, run, type Host } from './server.ts';

export const cloudflare: Host = {
  missing: missingPackages,
  // The first is done at the edge. Files that begin with a dot are sent, and hold nothing that is not in the others.
  lacks: ['compression', 'unpublished files', 'headers by folder of what is not there'],
  start: async (site) => {
    const [port, inspector, own] = [await freePort(), await freePort(), await mkdtemp(join(SCRATCH, 'cloudflare-'))];
    const published = join(own, 'published');
    const folder = join(published, site.base);
    await mkdir(dirname(folder), { recursive: true });
    await cp(site.folder, folder, { recursive: true });
    // A site under a path is part of a folder, at whose top these are read.
    if (site.base !== '/') for (const name of ['_headers', '_redirects']) await rename(join(folder, name), join(published, name));
    const options = ['--ip', '127.0.0.1', '--port', port, '--inspector-port', inspector, '--compatibility-date', '2026-01-01'].map(String);
    return run(
      addressOf(port, site),
      [
        process.execPath,
        join(PACKAGES, 'wrangler/bin/wrangler.js'),
        'pages',
        'dev',
        published,
        '--persist-to',
        join(own, 'state'),
        ...options,
      ],
      {
        HOME: own,
        XDG_CONFIG_HOME: own,
        WRANGLER_SEND_METRICS: 'false',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        WRANGLER_LOG_PATH: join(own, 'logs'),
        CI: '1',
      },
    );
  },
};
