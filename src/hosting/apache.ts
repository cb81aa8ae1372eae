/** Apache 2.4: `.htaccess` in the folder of the site, or the same for the configuration of the server, where those are not read. */
import { escapePattern } from '../text/escape-pattern.ts';
import { UNPUBLISHED, type Area } from './headers.ts';
import type { HostedSite } from './hosted-site.ts';
import { COMPRESSED, MEDIA_TYPES } from './media-types.ts';

/** What stands in `.htaccess`. A server without one of the modules does without what it would do. */
export function htaccess({ base, areas, redirects }: HostedSite): string {
  const [site, ...parts] = areas;
  return [
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    '',
    '<IfModule mod_mime.c>',
    ...MEDIA_TYPES.map(({ type, ends }) => `  AddType ${type} ${ends.map((end) => `.${end}`).join(' ')}`),
    `  AddCharset utf-8 ${MEDIA_TYPES.flatMap(({ ends, isText }) => (isText ? ends.map((end) => `.${end}`) : [])).join(' ')}`,
    '</IfModule>',
    '',
    '<IfModule mod_filter.c>',
    '  <IfModule mod_deflate.c>',
    `    AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
    '',
    '<IfModule mod_headers.c>',
    // It calls a compressed copy by another name than it then knows (https://bz.apache.org/bugzilla/show_bug.cgi?id=45023).
    `  RequestHeader edit If-None-Match '^"((.*)-gzip)"$' '"$1", "$2"'`,
    ...set(site.headers),
    ...parts.flatMap(({ folder, headers }) => [
      `  <If "%{REQUEST_URI} =~ m#^${escapePattern(base + folder)}#">`,
      ...set(changed(headers, site)).map((line) => `  ${line}`),
      '  </If>',
    ]),
    '</IfModule>',
    '',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    `  RewriteRule ^(?:${UNPUBLISHED}) - [R=404,L]`,
    ...redirects.map(({ from, to }) => `  RewriteRule ^${escapePattern(from.slice(base.length))}$ ${to} [R=301,NE,L]`),
    '</IfModule>',
    '',
  ].join('\n');
}

/** For a `<VirtualHost>`. */
export function apache(site: HostedSite): string {
  const { base, folder } = site;
  return [
    '# For Apache 2.4, inside <VirtualHost>. It uses mod_mime, mod_dir, mod_headers, mod_rewrite, mod_filter and mod_deflate.',
    ...(base === '/'
      ? [`DocumentRoot "${folder}"`]
      : [`RedirectMatch 301 "^${escapePattern(base.slice(0, -1))}$" "${base}"`, `Alias "${base}" "${folder}/"`]),
    `<Directory "${folder}">`,
    '  AllowOverride None',
    '  Require all granted',
    ...htaccess(site)
      .trimEnd()
      .split('\n')
      .map((line) => (line === '' ? '' : `  ${line}`)),
    '</Directory>',
    '',
  ].join('\n');
}

const set = (headers: Area['headers']): string[] =>
  Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`);

const changed = (headers: Area['headers'], site: Area): Area['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name, value]) => site.headers[name] !== value));
