/** Where the dossier is read from and published to. Everything comes from the environment, so that a content folder can be built anywhere. */
import { relative, resolve } from 'node:path';

/** Reads the environment. `cwd` is the root of the project. Throws a readable error for a value that cannot be used. */
export function readSite(env: Environment, cwd: string): Site {
  return {
    url: readUrl(env['SITE_URL'] ?? ''),
    base: `/${env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/'),
    contentDir: relative(cwd, resolve(cwd, env['CONTENT_DIR'] || 'content')) || '.',
    outDir: relative(cwd, resolve(cwd, env['OUT_DIR'] || 'dist')) || '.',
    pdf: env['DOSSIER_PDF'] !== 'off',
  };
}

/** Addresses in feeds and JSON-LD must be absolute. Without `SITE_URL` they use a name reserved for examples (RFC 2606). */
const NO_SITE_URL = 'https://dossier.example';

function readUrl(value: string): string {
  if (value === '') return NO_SITE_URL;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) {
    throw new Error(`SITE_URL is "${value}", expected the address of the site, such as https://example.org.`);
  }
  return new URL(value).origin;
}

type Environment = Readonly<Record<string, string | undefined>>;

export interface Site {
  /** Origin of the published site, without a slash at the end. `SITE_URL`. */
  url: string;
  /** Path the site lies under, with a slash at both ends. `BASE_PATH`, default `/`. */
  base: string;
  /** The content folder, relative to the project. `CONTENT_DIR`, default `content`. */
  contentDir: string;
  /** The folder the site is published to, relative to the project. `OUT_DIR`, default `dist`. */
  outDir: string;
  /** Whether `dossier.pdf` is made where a browser is found. `DOSSIER_PDF`, default yes, `off` for no. */
  pdf: boolean;
}
