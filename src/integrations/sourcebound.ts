/**
 * The dossier as one Astro integration: pages, search, share images, book, and everything they need to be built.
 *
 * @example
 * // astro.config.mjs, which a dossier needs only where it wants more than its settings
 * import { defineConfig } from 'astro/config';
 * import sourcebound from 'sourcebound';
 *
 * export default defineConfig({ integrations: [sourcebound({ content: 'content' })] });
 */
import type { AstroIntegration } from 'astro';
import type { SourceboundOptions } from './configure.ts';

/** Makes the project a dossier. What the environment says (`SITE_URL`, `BASE_PATH`, …) goes before the options. */
export default function sourcebound(options: SourceboundOptions = {}): SourceboundIntegration {
  return {
    name: 'sourcebound',
    options,
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        // Commands that make no pages ask for the options only, and do not wait for what pages are made with.
        const { configure } = await import('./configure.ts');
        updateConfig(await configure(config, options));
      },
    },
  };
}

/** The integration, with the options it was made with: commands read them too. */
export interface SourceboundIntegration extends AstroIntegration {
  options: SourceboundOptions;
}
