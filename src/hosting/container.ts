/** A Containerfile: nginx as an ordinary user, with nothing to write to but what lies in memory. */
import type { HostedSite } from './hosted-site.ts';
import { nginx } from './nginx.ts';

const FOLDER = '/srv/dossier';
/** Everything that nginx writes; `--tmpfs /tmp` makes it memory. */
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** `site.folder` is where the built site lies, from the folder that the image is made in. It answers on port 8080. */
export function container(site: HostedSite): string {
  return [
    '# syntax=docker/dockerfile:1',
    '# Make it: docker build -f Containerfile -t dossier .',
    '# Run it:  docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges -p 127.0.0.1:8080:8080 dossier',
    'FROM docker.io/nginxinc/nginx-unprivileged:stable-alpine',
    `COPY --chown=0:0 ["${site.folder}/", "${FOLDER}/"]`,
    "COPY --chown=0:0 <<'END' /etc/nginx/nginx.conf",
    configuration(site),
    'END',
    'USER 101',
    'EXPOSE 8080',
    'CMD ["nginx", "-e", "/dev/stderr", "-g", "daemon off;"]',
    '',
  ].join('\n');
}

const configuration = (site: HostedSite): string =>
  [
    'worker_processes auto;',
    'pid /tmp/nginx.pid;',
    'error_log /dev/stderr warn;',
    'events {',
    '  worker_connections 1024;',
    '}',
    'http {',
    ...TEMPORARY.map((part) => `  ${part}_temp_path /tmp/${part};`),
    '  access_log /dev/stdout;',
    '  server_tokens off;',
    '  sendfile on;',
    '  server {',
    '    listen 8080;',
    ...nginx({ ...site, folder: FOLDER })
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
    '  }',
    '}',
  ].join('\n');
