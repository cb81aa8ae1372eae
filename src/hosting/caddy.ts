/** A whole Caddyfile, for Caddy 2.6 or later. */
import type { Area } from './headers.ts';
import type { HostedSite } from './hosted-site.ts';
import { COMPRESSED, contentType, MEDIA_TYPES } from './media-types.ts';

/** An address of a folder without the slash at its end. */
const FOLDERS = [
  { name: 'folder', asks: '==', to: '{http.request.orig_uri.path}/' },
  { name: 'asked', asks: '!=', to: '{http.request.orig_uri.path}/?{http.request.uri.query}' },
];

/** `SITE_ADDRESS` in the environment of Caddy goes before the address of the site. */
export function caddy({ url, base, folder, areas, redirects }: HostedSite): string {
  const [site, ...parts] = areas;
  return [
    `{$SITE_ADDRESS:${url}} {`,
    ...(base === '/' ? [] : [`\tredir ${base.slice(0, -1)} ${base} 301`]),
    ...redirects.map(({ from, to }) => `\tredir ${from} ${to} 301`),
    `\thandle_path ${base}* {`,
    `\t\troot * "${folder}"`,
    '\t\troute {',
    '\t\t\t@unpublished {',
    '\t\t\t\tpath /_headers /_redirects /.*',
    '\t\t\t\tnot path /.well-known/*',
    '\t\t\t}',
    ...header('', site.headers),
    '\t\t\terror @unpublished 404',
    // Of itself it would lead there without what is asked for.
    ...FOLDERS.flatMap(({ name, asks, to }) => [
      `\t\t\t@${name} {`,
      '\t\t\t\tnot path */',
      '\t\t\t\tfile {path}/index.html',
      `\t\t\t\texpression \`{http.request.uri.query} ${asks} ""\``,
      '\t\t\t}',
      `\t\t\tredir @${name} ${to} 301`,
    ]),
    '\t\t\t@lost not file {path} {path}/index.html',
    '\t\t\terror @lost 404',
    ...parts.flatMap(({ folder: part, headers }) => header(`/${part}* `, changed(headers, site))),
    ...MEDIA_TYPES.flatMap((media, index) => [
      `\t\t\t@type${index} path ${media.ends.map((end) => `*.${end}`).join(' ')}`,
      `\t\t\theader @type${index} Content-Type "${contentType(media)}"`,
    ]),
    '\t\t\tencode {',
    '\t\t\t\tzstd',
    '\t\t\t\tgzip',
    '\t\t\t\tmatch {',
    ...COMPRESSED.map((type) => `\t\t\t\t\theader Content-Type ${type}*`),
    '\t\t\t\t}',
    '\t\t\t}',
    '\t\t\tfile_server',
    '\t\t}',
    '\t}',
    '\thandle_errors {',
    '\t\t@lost expression `{http.error.status_code} == 404`',
    '\t\thandle @lost {',
    `\t\t\troot * "${folder}"`,
    '\t\t\trewrite * /404.html',
    '\t\t\tfile_server',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}

const header = (matcher: string, headers: Area['headers']): string[] =>
  Object.entries(headers).map(([name, value]) => `\t\t\theader ${matcher}${name} "${value}"`);

const changed = (headers: Area['headers'], site: Area): Area['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name, value]) => site.headers[name] !== value));
