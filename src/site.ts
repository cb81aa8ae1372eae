/** Where the dossier is read from and published to. The environment goes before everything, so that a content folder can be built anywhere. */
import { relative, resolve } from 'node:path';

/** A setting that cannot be used. Its message says which, and what to write instead; nothing else needs to be shown. */
export class SettingError extends Error {
  override name = 'SettingError';
}

/**
 * Reads the environment, and for what that does not say the options. `root` is the folder of the project.
 * @throws SettingError for a value that cannot be used.
 */
export function readSite(env: Environment, root: string, options: SiteOptions = {}): Site {
  const address = readAddress(env['SITE_URL'] || (options.site ?? ''), env['BASE_PATH'] || (options.base ?? ''));
  const [pdf, epub, trustedTypes, offline] = [env['DOSSIER_PDF'], env['DOSSIER_EPUB'], env['TRUSTED_TYPES'], env['OFFLINE']];
  return {
    ...address,
    ...readPlaces(env, root, options),
    outDir: relative(root, resolve(root, env['OUT_DIR'] || (options.outDir ?? 'dist'))) || '.',
    pdf: pdf ? pdf !== 'off' : (options.pdf ?? true),
    epub: epub ? epub !== 'off' : (options.epub ?? true),
    trustedTypes: trustedTypes ? trustedTypes === 'on' : (options.trustedTypes ?? false),
    offline: offline ? offline === 'on' : (options.offline ?? false),
  };
}

/** Where the content is read from, and where it is kept what was made of it. */
export const readPlaces = (env: Environment, root: string, options: SiteOptions = {}): Pick<Site, 'contentDir' | 'cacheDir'> => ({
  contentDir: relative(root, resolve(root, env['CONTENT_DIR'] || (options.content ?? 'content'))) || '.',
  cacheDir: resolve(root, env['CACHE_DIR'] || 'node_modules/.cache/sourcebound'),
});

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
    url &&
    /^https?:\/\/[^/\\\s][^\\\s]*$/i.test(value) &&
    url.username === '' &&
    url.password === '' &&
    url.search === '' &&
    url.hash === '';
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

/** The site of another edition, below that of the first. */
export const inEdition = (site: Site, edition: string): Site => ({ ...site, edition, base: `${site.base}${edition}/` });

type Environment = Readonly<Record<string, string | undefined>>;

/** What a project says of itself. For each there is a variable of the environment, which goes before it. */
export interface SiteOptions {
  /** The content folder, from the project. Default: `content`. */
  content?: string;
  /** Address of the site; its path is the base path. Default: `https://dossier.example`. */
  site?: string;
  /** Path the site lies under, where `site` has none. Default: `/`. Example: `/archive/`. */
  base?: string;
  /** The folder the site is published to, from the project. Default: `dist`. */
  outDir?: string;
  /** Whether `dossier.pdf` is made where a browser is found. Default: true. */
  pdf?: boolean;
  /** Whether `dossier.epub` is made. Default: true. */
  epub?: boolean;
  /** Whether pages require Trusted Types. Default: false. */
  trustedTypes?: boolean;
  /** Whether the browsers of readers keep the site, so that it can be read and searched without a network. Default: false. */
  offline?: boolean;
}

export interface Site {
  /** Origin of the published site, without a slash at the end. `SITE_URL`. */
  url: string;
  /** Whether nobody said where the site will be published, so that `url` is an example. */
  isExample: boolean;
  /** Path the site lies under, with a slash at both ends. The path of `SITE_URL`, or `BASE_PATH`; default `/`. */
  base: string;
  /** The edition that is shown, by the name of its folder, where it is not the first. Its pages lie below that name. */
  edition?: string;
  /** The content folder, relative to the project. `CONTENT_DIR`, default `content`. */
  contentDir: string;
  /** The folder the site is published to, relative to the project. `OUT_DIR`, default `dist`. */
  outDir: string;
  /** The folder for what is kept from one run to the next, and may be deleted. `CACHE_DIR`, default `node_modules/.cache/sourcebound`. */
  cacheDir: string;
  /** Whether `dossier.pdf` is made where a browser is found. `DOSSIER_PDF`, default yes, `off` for no. */
  pdf: boolean;
  /** Whether `dossier.epub` is made. `DOSSIER_EPUB`, default yes, `off` for no. */
  epub: boolean;
  /** Whether pages require Trusted Types, so that no text becomes markup or code in the browser. `TRUSTED_TYPES`, default no, `on` for yes. */
  trustedTypes: boolean;
  /** Whether the browsers of readers keep the site, by a service worker. `OFFLINE`, default no, `on` for yes. */
  offline: boolean;
}
