/** A built site as one file, to be unpacked and opened from a disk or a stick. The same site gives the same bytes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable } from 'fflate';
import { zip } from '../output/zip.ts';
import { editionFolders } from '../publish/edition-folders.ts';
import { filesIn } from '../publish/files-in.ts';
import { SettingError } from '../site.ts';
import { stringsFor } from '../strings/index.ts';
import { portableAddress } from './addresses.ts';
import { portablePage, portableStyles } from './page.ts';

/** The folder that unpacking makes. */
const TOP = 'dossier';
const [PAGE, SHEET] = [/\.html$/, /\.css$/];
/** What hosts, scripts, search engines and other sites need, and nobody who opens a folder. */
const LEFT_OUT =
  /^(?:\.|_headers$|_redirects$|404\.html$|robots\.txt$|sitemap[^/]*\.xml$|SHA256SUMS$|pagefind\/|previews\/|embed\/)|\.js$|oembed\.json$/;
/** What is packed already. */
const COMPRESSED = /\.(?:png|woff2|jpe?g|webp|avif|epub|pdf)$/;
const LANGUAGE = /<html\b[^>]*\blang="([^"]*)"/;

/** `base` is the path that the site was built for. @throws SettingError when it was built for another. */
export function packSite(folder: string, base: string): { bytes: Uint8Array; files: number; pages: number } {
  const all = filesIn(folder);
  const editions = editionFolders(all);
  const files = all.filter((file) => !LEFT_OUT.test(file.slice(editions.find((edition) => file.startsWith(edition))?.length ?? 0)));
  const used = new Set<string>();
  const use = (file: string) => used.add(file);
  const entries = files.map((file): [string, Zippable[string]] => {
    const bytes = readFileSync(join(folder, file));
    return [`${TOP}/${file}`, [contentsOf(file, bytes, base, use), { level: COMPRESSED.test(file) ? 0 : 9 }]];
  });
  const known = new Set(files);
  const lost = [...used].find((file) => !known.has(file));
  if (lost !== undefined) {
    throw new SettingError(
      `A page leads to ${lost}, which is no part of the zip. If the site was built for another address than ${base}, pack it with the same SITE_URL and BASE_PATH.`,
    );
  }
  return {
    bytes: zip(Object.fromEntries(entries)),
    files: files.length,
    pages: files.filter((file) => PAGE.test(file)).length,
  };
}

function contentsOf(file: string, bytes: Uint8Array, base: string, use: (file: string) => void): Uint8Array {
  const move = (address: string) => portableAddress(address, file, base, use);
  if (SHEET.test(file)) return strToU8(portableStyles(new TextDecoder().decode(bytes), move));
  if (!PAGE.test(file)) return bytes;
  const html = new TextDecoder().decode(bytes);
  const { search } = stringsFor(LANGUAGE.exec(html)?.[1] ?? 'en');
  return strToU8(portablePage(html, file, { base, searchNote: search.portable, use }));
}
