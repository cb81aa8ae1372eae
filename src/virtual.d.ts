/** Tells Astro which of its renderers a component is for, so that it tries none; the compiler of MDX writes the same call. */
declare module 'astro/runtime/server/index.js' {
  export function __astro_tag_component__(component: unknown, renderer: string): void;
}

/** Modules that the integrations of this site make while it is built. */
declare module 'virtual:sourcebound/chapters' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** The compiled chapters, by their ids; none in `dev`. */
  const chapters: Readonly<Record<string, () => Promise<{ default: AstroComponentFactory }>>>;
  export default chapters;
}
