/** Addresses of other editions, which lie beside or below the base path of this one. */
import type { SiteEdition } from '../../workspace/site-editions.ts';
import { href } from './href.ts';

/** The path of the edition in a language, relative to the first page of the site. */
export const ownEdition = (editions: readonly SiteEdition[], language: string): string =>
  editions.find((edition) => edition.language === language)?.path ?? '';

/** The address of a page, relative to the base path of its edition. */
export const pageIn = ({ url }: { url: URL }): string => url.pathname.slice(href('').length);

/** The address of a page by its place relative to the first page of the site; `own` is the path of the edition that leads there. */
export const editionHref = (own: string, path: string): string => `${href('').slice(0, href('').length - own.length)}${path}`;
