/** What a host must know of a site that is built. */
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from '../dossier/redirects.ts';
import { POLICY_META } from '../output/policy.ts';
import { editionFolders } from '../publish/edition-folders.ts';
import { filesIn } from '../publish/files-in.ts';
import type { Site } from '../site.ts';
import { headersOf, type Area } from './headers.ts';

/** The policy of a page stands in its first bytes. */
const HEAD = 8192;
const HASHES = /'sha256-[^']+'/g;
const SCRIPTS = /script-src[^;]*/;

/** Reads the site in `folder`; `redirects` are those of its content. */
export function readHosted(site: Site, folder: string, redirects: readonly Pick<Redirect, 'from' | 'to'>[]): HostedSite {
  const { url, base, trustedTypes, offline } = site;
  const files = filesIn(folder);
  const scripts = scriptsIn(files.filter((file) => file.endsWith('.html')).map((file) => join(folder, file)));
  return {
    url,
    base,
    folder,
    files,
    areas: headersOf({ url, scripts, trustedTypes, offline, editions: editionFolders(files) }),
    redirects: redirects.map(({ from, to }) => ({ from: `${base}${from}`, to: `${base}${to}` })),
  };
}

/** The hashes of all scripts that stand in these pages, as their policies name them, in a fixed order. Pages are many: each is read sooner than it is waited for. */
function scriptsIn(pages: readonly string[]): string[] {
  const found = new Set<string>();
  const buffer = Buffer.alloc(HEAD);
  for (const page of pages) {
    const [, policy = ''] = POLICY_META.exec(headOf(page, buffer)) ?? [];
    for (const [hash] of (SCRIPTS.exec(policy)?.[0] ?? '').matchAll(HASHES)) found.add(hash);
  }
  return [...found].sort();
}

function headOf(page: string, buffer: Buffer): string {
  const file = openSync(page, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, 0));
  } finally {
    closeSync(file);
  }
}

export interface HostedSite {
  /** The origin, without a slash at the end. */
  url: string;
  /** The path it lies under, with a slash at both ends. */
  base: string;
  /** Where its files are on the machine of the host, without a slash at the end. */
  folder: string;
  /** Paths of its files below that folder. */
  files: readonly string[];
  /** The whole site first. */
  areas: readonly [Area, ...Area[]];
  /** Old addresses and those they lead to, as paths from the root of the host. */
  redirects: readonly { from: string; to: string }[];
}
