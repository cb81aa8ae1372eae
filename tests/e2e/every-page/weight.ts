/** What a page may weigh before anything is asked of it (docs/architecture.md, Budgets). Bytes after gzip -9. */
import { gzipSync } from 'node:zlib';
import type { Look } from './look.ts';

/** The first TCP window: ten segments. */
const HTML = 14_336;
/** The whole dossier on one page, and the whole source, are as long as they are. */
const EXEMPT = /\/(?:print|sources\/[^/]+)\/$/;

export const weight: Look = ({ url, html }) => {
  const size = gzipSync(html, { level: 9 }).length;
  return Promise.resolve(size > HTML && !EXEMPT.test(url) ? [`weighs ${size} bytes`] : []);
};
