/** The headers that keep a site and its readers safe. */
import type { Finding } from './finding.ts';
import { addressOf, type LiveSite, type Visited } from './live-site.ts';

/** What each should say, and why. Pages carry their policy themselves, but for what only a header can say. */
const EXPECTED: readonly ExpectedHeader[] = [
  {
    name: 'content-security-policy',
    isRight: (value) => /(?:^|[;,])\s*frame-ancestors\s/i.test(value),
    write: "frame-ancestors 'none'",
    why: 'Pages carry the rest of their policy; that nobody may frame them only a header can say.',
    only: /\.html$/,
  },
  {
    name: 'strict-transport-security',
    isRight: (value) => Number(/max-age=(\d+)/i.exec(value)?.[1] ?? 0) >= 15_768_000,
    write: 'max-age=63072000',
    why: 'Browsers then never ask without encryption.',
    onlyEncrypted: true,
  },
  {
    name: 'x-content-type-options',
    isRight: (value) => /^\s*nosniff\s*$/i.test(value),
    write: 'nosniff',
    why: 'Browsers then guess no types.',
  },
  {
    name: 'referrer-policy',
    isRight: (value) =>
      /^(?:no-referrer|same-origin|(?:strict-)?origin(?:-when-cross-origin)?)$/i.test(value.split(',').at(-1)?.trim() ?? ''),
    write: 'strict-origin-when-cross-origin',
    why: 'Other sites then do not learn what was read.',
    only: /\.html$/,
  },
  {
    name: 'permissions-policy',
    isRight: (value) => value.trim() !== '',
    write: 'camera=(), geolocation=(), microphone=()',
    why: 'No page asks for these.',
    only: /\.html$/,
  },
  {
    name: 'cross-origin-opener-policy',
    isRight: (value) => /^\s*same-origin(?:-allow-popups)?\s*(?:;|$)/i.test(value),
    write: 'same-origin',
    why: 'Pages of others then have no hold on those of the site.',
    only: /\.html$/,
  },
  {
    name: 'cross-origin-resource-policy',
    isRight: (value) => /^\s*(?:same-origin|same-site|cross-origin)\s*$/i.test(value),
    write: 'same-origin',
    why: 'It says who may use the files; the share images in cards/ are for all.',
  },
];

/** One page, one deeper in the site, and one script stand for all of their kind. */
export function checkHeaders({ url }: LiveSite, { answers }: Visited): Finding[] {
  const samples = [/^index\.html$/, /\/.+\/index\.html$/, /\.js$/].map((pattern) => [...answers.keys()].find((file) => pattern.test(file)));
  const looked = [...answers].filter(([file]) => samples.includes(file));
  return EXPECTED.filter(({ onlyEncrypted }) => !onlyEncrypted || url.startsWith('https:')).flatMap(({ name, isRight, write, why, only }) =>
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

interface ExpectedHeader {
  /** In small letters. */
  name: string;
  isRight: (value: string) => boolean;
  /** What it may say. */
  write: string;
  why: string;
  /** The files that need it; all, when not given. */
  only?: RegExp;
  /** Whether browsers heed it only where the line is encrypted (RFC 6797, 8.1). */
  onlyEncrypted?: true;
}
