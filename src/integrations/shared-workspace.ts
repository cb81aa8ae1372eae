/** Lets pages import the one workspace of the process: `sourcebound/workspace` is never bundled, in a build and in `dev`. */
import type { AstroIntegration } from 'astro';

const SPECIFIER = 'sourcebound/workspace';
const MODULE = new URL('../workspace/current.ts', import.meta.url).href;

export function sharedWorkspace(): AstroIntegration {
  return {
    name: 'sourcebound:shared-workspace',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            ssr: { external: [SPECIFIER] },
            plugins: [
              {
                name: 'sourcebound:shared-workspace',
                apply: 'build',
                enforce: 'pre',
                resolveId: (id) => (id === SPECIFIER ? { id: MODULE, external: 'absolute' } : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
