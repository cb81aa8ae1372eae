/** Modules that the integrations of this site make while it is built. */
declare module 'virtual:sourcebound/chapters' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** The compiled chapters, by their ids; none in `dev`. */
  const chapters: Readonly<Record<string, AstroComponentFactory>>;
  export default chapters;
}

/** Has the site kept for reading without a network; nothing where that is not asked for. */
declare module 'virtual:sourcebound/offline';
