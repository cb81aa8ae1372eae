/** `SHA256SUMS`: what each file of a site holds, in the form that `sha256sum -c` of GNU coreutils reads. */
import { createHash } from 'node:crypto';

/** Lies in the published folder. */
export const SUMS = 'SHA256SUMS';

/** A hash, two characters, and a path, before which a backslash says that characters of it are escaped. */
const LINE = /^(?<escaped>\\?)(?<hash>[\da-f]{64}) [ *](?<path>.+)$/;
const ESCAPES = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The text of the file, sorted by path. Same files, same bytes. */
export function writeSums(hashes: ReadonlyMap<string, string>): string {
  return [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${line(path, hash)}\n`)
    .join('');
}

/** The hashes by path; lines that are none are left out. */
export function readSums(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((written): [string, string][] => {
      const { escaped, hash, path } = LINE.exec(written)?.groups ?? {};
      if (hash === undefined || path === undefined) return [];
      return [[escaped ? path.replace(/\\[\\nr]/g, (escape) => ESCAPES[escape as keyof typeof ESCAPES]) : path, hash]];
    }),
  );
}

function line(path: string, hash: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === path ? '' : '\\'}${hash}  ${escaped}`;
}
