/** nginx: what is included in a `server` block. */
import { UNPUBLISHED, type Area } from './headers.ts';
import type { HostedSite } from './hosted-site.ts';
import { COMPRESSED, MEDIA_TYPES } from './media-types.ts';

/** nginx answers these itself, and counts them as named already. */
const ALWAYS = 'text/html';

export function nginx({ base, folder, areas, redirects }: HostedSite): string {
  const [site, ...parts] = areas;
  return [
    '# For nginx 1.18 or later, inside server { }.',
    ...(base === '/' ? [] : [`location = ${base.slice(0, -1)} {`, '  absolute_redirect off;', `  return 301 ${base};`, '}']),
    ...redirects.flatMap(({ from, to }) => [`location = ${from} {`, '  absolute_redirect off;', `  return 301 "${to}";`, '}']),
    `location ^~ ${base} {`,
    `  alias "${folder}/";`,
    '  index index.html;',
    '  absolute_redirect off;',
    `  error_page 404 ${base}404.html;`,
    '  charset utf-8;',
    `  charset_types ${MEDIA_TYPES.flatMap(({ type, isText }) => (isText && type !== ALWAYS ? [type] : [])).join(' ')};`,
    '  default_type application/octet-stream;',
    '  types {',
    ...MEDIA_TYPES.map(({ type, ends }) => `    ${type} ${ends.join(' ')};`),
    '  }',
    '  gzip on;',
    '  gzip_comp_level 6;',
    '  gzip_proxied any;',
    '  gzip_vary on;',
    `  gzip_types ${COMPRESSED.filter((type) => type !== ALWAYS).join(' ')};`,
    ...add(site.headers),
    ...parts.flatMap((area) => [
      `  location ^~ ${base}${area.folder} {`,
      `    alias "${folder}/${area.folder}";`,
      ...add(area.headers).map((line) => `  ${line}`),
      '  }',
    ]),
    `  location ~ ^${base.replaceAll('.', String.raw`\.`)}(?:${UNPUBLISHED}) {`,
    '    return 404;',
    '  }',
    '}',
    '',
  ].join('\n');
}

/** A location that adds one header gets none of those around it, so each has all. */
const add = (headers: Area['headers']): string[] =>
  Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
