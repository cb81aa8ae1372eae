/** The headers that keep a site and its readers safe: those of the one table, as far as they can be looked at. */
import { headersOf } from '../hosting/headers.ts';
import type { Finding } from './finding.ts';
import { addressOf, type LiveSite, type Visited } from './live-site.ts';

/** What each should say, and why. Pages carry their policy themselves, but for what only a header can say. */
const EXPECTED: readonly ExpectedHeader[] = [
  {
    name: 'content-security-policy',
    isRight: (value) => /(?:^|[;,])\s*frame-ancestors\s/i.test(value),
    // The whole of it names the scripts of the site, which only the build knows.
    write: "frame-ancestors 'none'",
    why: 'Pages carry the rest of their policy; that nobody may frame them only a header can say.',
    only: /\.html$/,
  },
  {
    name: 'strict-transport-security',
    isRight: (value) => Number(/max-age=(\d+)/i.exec(value)?.[1] ?? 0) >= 15_768_000,
    why: 'Browsers then never ask without encryption.',
    onlyEncrypted: true,
  },
  {
    name: 'x-content-type-options',
    isRight: (value) => /^\s*nosniff\s*$/i.test(value),
    why: 'Browsers then guess no types.',
  },
  {
    name: 'referrer-policy',
    isRight: (value) =>
      /^(?:no-referrer|same-origin|(?:strict-)?origin(?:-when-cross-origin)?)$/i.test(value.split(',').at(-1)?.trim() ?? ''),
    why: 'Other sites then do not learn what was read.',
    only: /\.html$/,
  },
  {
    name: 'permissions-policy',
    isRight: (value) => value.trim() !== '',
    why: 'No page asks for these.',
    only: /\.html$/,
  },
  {
    name: 'cross-origin-opener-policy',
    isRight: (value) => /^\s*same-origin(?:-allow-popups)?\s*(?:;|$)/i.test(value),
    why: 'Pages of others then have no hold on those of the site.',
    only: /\.html$/,
  },
  {
    name: 'cross-origin-resource-policy',
    isRight: (value) => /^\s*(?:same-origin|same-site|cross-origin)\s*$/i.test(value),
    why: 'It says who may use the files; the share images in cards/ are for all.',
  },
];

/** One page, one deeper in the site, and one script stand for all of their kind. */
export function checkHeaders({ url }: LiveSite, { answers }: Visited): Finding[] {
  const samples = [/^index\.html$/, /\/.+\/index\.html$/, /\.js$/].map((pattern) => [...answers.keys()].find((file) => pattern.test(file)));
  const looked = [...answers].filter(([file]) => samples.includes(file));
  const table = valuesFor(new URL(url).origin);
  return EXPECTED.filter(({ onlyEncrypted }) => !onlyEncrypted || url.startsWith('https:')).flatMap(
    ({ name, isRight, write = table.get(name) ?? '', why, only }) =>
      looked
        .filter(([file]) => only === undefined || only.test(file))
        .flatMap(([file, { headers }]): Finding[] => {
          const value = headers.get(name);
          if (value !== null && isRight(value)) return [];
          const message = value === null ? `has no ${name}` : `has ${name}: ${value}`;
          return [{ check: 'headers', severity: 'warning', place: addressOf(file, url), message, hint: `Send ${name}: ${write}. ${why}` }];
        }),
  );
}

/** What the table says for the whole of a site, by names in small letters. */
function valuesFor(url: string): ReadonlyMap<string, string> {
  const [{ headers }] = headersOf({ url, scripts: [], trustedTypes: false });
  return new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

interface ExpectedHeader {
  /** In small letters. */
  name: string;
  isRight: (value: string) => boolean;
  /** What it may say, where that is not what the table says. */
  write?: string;
  why: string;
  /** The files that need it; all, when not given. */
  only?: RegExp;
  /** Whether browsers heed it only where the line is encrypted (RFC 6797, 8.1). */
  onlyEncrypted?: true;
}
