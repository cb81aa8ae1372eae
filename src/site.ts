/** Where the dossier is read from and published to. Everything comes from the environment, so that a content folder can be built anywhere. */
import { relative, resolve } from 'node:path';

/** A setting that cannot be used. Its message says which, and what to write instead; nothing else needs to be shown. */
export class SettingError extends Error {
  override name = 'SettingError';
}

/**
 * Reads the environment. `cwd` is the root of the project.
 * @throws SettingError for a value that cannot be used.
 */
export function readSite(env: Environment, cwd: string): Site {
  const address = readAddress(env['SITE_URL'] ?? '', env['BASE_PATH'] ?? '');
  return {
    ...address,
    contentDir: relative(cwd, resolve(cwd, env['CONTENT_DIR'] || 'content')) || '.',
    outDir: relative(cwd, resolve(cwd, env['OUT_DIR'] || 'dist')) || '.',
    cacheDir: resolve(cwd, env['CACHE_DIR'] || 'node_modules/.cache/sourcebound'),
    pdf: env['DOSSIER_PDF'] !== 'off',
  };
}

/** Addresses in feeds and JSON-LD must be absolute. Without `SITE_URL` they use a name reserved for examples (RFC 2606). */
const NO_SITE_URL = 'https://dossier.example';
/** Segments of unreserved characters (RFC 3986, 2.3), which stand in links, files and headers alike without escapes. */
const PATH = /^\/(?:[\w.~-]+\/)*$/;
const DOTS = /\/\.{1,2}\//;

function readAddress(siteUrl: string, basePath: string): Pick<Site, 'url' | 'base' | 'isExample'> {
  const named = readBase('BASE_PATH', basePath);
  if (siteUrl === '') return { url: NO_SITE_URL, base: named, isExample: true };
  const { origin, pathname } = readUrl(siteUrl);
  const path = readBase('SITE_URL', pathname);
  if (path !== '/' && basePath !== '' && path !== named) {
    throw new SettingError(`SITE_URL has the path ${path}, and BASE_PATH is ${named}. Write the path in one of the two.`);
  }
  return { url: origin, base: path === '/' ? named : path, isExample: false };
}

function readUrl(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isAddress =
    url && /^https?:\/\/[^/\\]/i.test(value) && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!isAddress) {
    throw new SettingError(
      `SITE_URL is "${value}", expected the address of the site, such as https://example.org or https://example.org/archive/.`,
    );
  }
  return url;
}

/** A path with a slash at both ends. */
function readBase(setting: string, value: string): string {
  const path = `/${value}/`.replace(/\/{2,}/g, '/');
  if (!PATH.test(path) || DOTS.test(path)) {
    throw new SettingError(
      `${setting} has the path "${value}", expected names of letters, digits and - . _ ~ between slashes, such as /archive/iraq/. The address of the site itself belongs in SITE_URL.`,
    );
  }
  return path;
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface Site {
  /** Origin of the published site, without a slash at the end. `SITE_URL`. */
  url: string;
  /** Whether nobody said where the site will be published, so that `url` is an example. */
  isExample: boolean;
  /** Path the site lies under, with a slash at both ends. The path of `SITE_URL`, or `BASE_PATH`; default `/`. */
  base: string;
  /** The content folder, relative to the project. `CONTENT_DIR`, default `content`. */
  contentDir: string;
  /** The folder the site is published to, relative to the project. `OUT_DIR`, default `dist`. */
  outDir: string;
  /** The folder for what is kept from one run to the next, and may be deleted. `CACHE_DIR`, default `node_modules/.cache/sourcebound`. */
  cacheDir: string;
  /** Whether `dossier.pdf` is made where a browser is found. `DOSSIER_PDF`, default yes, `off` for no. */
  pdf: boolean;
}
