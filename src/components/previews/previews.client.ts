/** Reads previews from the bundles they are published in, each bundle once. */
import { bundleOf, bundleUrl, previewPath } from '../../exports/preview-bundles.ts';
import type { Preview } from '../../exports/previews.ts';

/** The path of the site, with a slash at both ends. */
export const BASE = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.origin).pathname;
const COUNT = Number(document.body.dataset['bundles']);

const bundles = new Map<number, Promise<Readonly<Record<string, Preview>>>>();

/** The preview of an address of this site, of its fragment where that has one of its own; nothing for what has none. */
export async function readPreview(address: string): Promise<Preview | undefined> {
  const { origin, pathname, hash } = new URL(address, location.href);
  if (origin !== location.origin || !pathname.startsWith(BASE)) return undefined;
  const path = pathname.slice(BASE.length);
  for (const candidate of hash === '' ? [path] : [`${path}${hash}`, path]) {
    const key = previewPath(candidate);
    const preview = (await readBundle(bundleOf(key, COUNT)))[key];
    if (preview) return preview;
  }
  return undefined;
}

function readBundle(number: number): Promise<Readonly<Record<string, Preview>>> {
  const reading =
    bundles.get(number) ??
    fetch(`${BASE}${bundleUrl(number)}`)
      .then((response) => (response.ok ? (response.json() as Promise<Record<string, Preview>>) : {}))
      .catch(() => ({}));
  bundles.set(number, reading);
  return reading;
}
