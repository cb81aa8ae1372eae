/** What runs in the container, by Debian's nginx: the configuration out of the Containerfile, at another port and folder. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCRATCH } from '../sites.ts';
import { addressOf, nginx, TEMPORARY } from './nginx.ts';
import { freePort, run, type Host } from './server.ts';

const CONFIGURATION = /<<'END' \/etc\/nginx\/nginx\.conf\n(?<text>.*?)\nEND\n/s;

export const container: Host = {
  missing: nginx.missing,
  lacks: [],
  start: async (site) => {
    const [port, own] = [await freePort(), await mkdtemp(join(SCRATCH, 'container-'))];
    const { text = '' } = CONFIGURATION.exec(await site.print('container'))?.groups ?? {};
    const here = text
      .replace('listen 8080;', `listen 127.0.0.1:${port};`)
      .replaceAll('/srv/dossier', site.folder)
      .replace('/tmp/nginx.pid', `${own}/nginx.pid`)
      .replaceAll(new RegExp(`/tmp/(?=(?:${TEMPORARY.join('|')});)`, 'g'), `${own}/`)
      .replace('access_log /dev/stdout;', 'access_log off;')
      .replace('error_log /dev/stderr warn;', 'error_log stderr warn;');
    await writeFile(join(own, 'nginx.conf'), here);
    return run(addressOf(port, site), ['/usr/sbin/nginx', '-e', 'stderr', '-c', join(own, 'nginx.conf'), '-g', 'daemon off;']);
  },
};
