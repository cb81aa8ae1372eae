/** What a host sends with the files of a site: the one table from which the configuration of every host is made. */
import { siteSecurityPolicy, type PolicyMode } from '../output/policy.ts';

/** The default of Cloudflare and Netlify: a copy is kept, and asked about each time. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';
/** For files whose name holds a hash of what they hold. */
const FOREVER = 'public, max-age=31536000, immutable';

/** What pages never ask a browser for. Copying and full screen are left to the browser. */
const REFUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** Folders of a site whose files get other values of some headers; the first is the whole site. */
const FOLDERS: readonly (Area & { framedBy?: string })[] = [
  { folder: '', headers: { 'Cache-Control': REVALIDATE, 'Cross-Origin-Resource-Policy': 'same-origin' } },
  { folder: '_astro/', headers: { 'Cache-Control': FOREVER } },
  ...['fragment', 'index', 'filter'].map((part) => ({ folder: `pagefind/${part}/`, headers: { 'Cache-Control': FOREVER } })),
  // Other sites show them with a link to a page.
  { folder: 'cards/', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  // Cards for the pages of others, which run nothing.
  { folder: 'embed/', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' }, framedBy: '*' },
];

/**
 * The folders of a site, each with every header that its files get; what lies in two of them is of the later one.
 * `url` is the origin of the site, and `scripts` the hashes of the scripts that stand in its pages.
 */
export function headersOf({ url, scripts, editions = [], ...mode }: SentSite): readonly [Area, ...Area[]] {
  const common: Headers = {
    ...(url.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': REFUSED.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
  const [whole, ...folders] = FOLDERS;
  if (!whole) throw new Error('The table of headers is empty.');
  const inEditions = ['', ...editions].flatMap((edition) => folders.map((part) => ({ ...part, folder: edition + part.folder })));
  const [site, ...parts] = [whole, ...inEditions].map(({ folder, headers, framedBy }) => ({
    folder,
    headers: {
      'Content-Security-Policy': siteSecurityPolicy(scripts, mode, framedBy),
      ...common,
      ...whole.headers,
      ...headers,
    },
  }));
  if (!site) throw new Error('The table of headers is empty.');
  return [site, ...parts];
}

/** Files that tell a host what to do, and that it does not publish: pattern of their paths below the site. */
export const UNPUBLISHED = String.raw`(?:_headers|_redirects)$|\.(?!well-known/)`;

export interface SentSite extends PolicyMode {
  url: string;
  scripts: readonly string[];
  /** Folders of other editions, which have the same folders in them, with a slash at their ends. Default: none. */
  editions?: readonly string[];
}

export interface Area {
  /** Below the site, with a slash at the end; empty for the whole. */
  folder: string;
  headers: Headers;
}

type Headers = Readonly<Record<string, string>>;
