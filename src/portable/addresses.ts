/** Addresses as they are in a folder that is opened from a disk: from page to page, each with the name of its file. */
import { escapedPath, fileOf, pathOf } from '../publish/addresses.ts';
import { percentDecoded } from '../text/percent-decoded.ts';

const WHOLE = /^[a-z][a-z\d+.-]*:|^\/\//i;

/**
 * Gives the address from the file `from` to what `address` names in a site under `base`; addresses elsewhere stay as they are.
 * What it asks of a script (`?q=…`) is left out, because there is none. `use` is told of each file, and of
 * a path that is not under `base`.
 */
export function portableAddress(address: string, from: string, base: string, use: (file: string) => void): string {
  if (address === '' || address.startsWith('#') || WHOLE.test(address)) return address;
  const { pathname, hash } = new URL(address, `http://site${base}${pathOf(from)}`);
  const isWithin = pathname.startsWith(base);
  const file = isWithin ? fileOf(percentDecoded(pathname.slice(base.length))) : pathname;
  use(file);
  if (!isWithin) return address;
  if (file === from && hash !== '') return hash;
  return `${escapedPath(relativePath(from, file))}${hash}`;
}

function relativePath(from: string, to: string): string {
  const [folders, parts] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...parts.slice(shared)].join('/');
}
