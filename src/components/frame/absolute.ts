import { href } from './href.ts';

/** Makes addresses of the site absolute, for data that leaves it. `path` is relative to the base path. */
export function absolute({ site }: { site: URL | undefined }): (path: string) => string {
  return (path) => new URL(href(path), site).href;
}
