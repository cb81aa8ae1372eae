/** Lets pages import what there is one of in the process: these modules are never bundled, in a build and in `dev`. */
import type { AstroIntegration } from 'astro';

const SHARED: ReadonlyMap<string, string> = new Map([
  ['sourcebound/workspace', new URL('../workspace/current.ts', import.meta.url).href],
  ['sourcebound/citations', new URL('../citations/cite-beside.ts', import.meta.url).href],
  ['sourcebound/cards', new URL('../cards/share-image.ts', import.meta.url).href],
]);

/** In the repository the program runs from its source, which the package names under a condition of its own. */
const CONDITIONS = import.meta.url.endsWith('.ts') ? ['sourcebound:source'] : [];

export function sharedModules(): AstroIntegration {
  return {
    name: 'sourcebound:shared-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            ssr: { external: [...SHARED.keys()], resolve: { externalConditions: ['node', 'module-sync', ...CONDITIONS] } },
            plugins: [
              {
                name: 'sourcebound:shared-modules',
                apply: 'build',
                enforce: 'pre',
                resolveId: (id) => {
                  const module = SHARED.get(id);
                  return module === undefined ? undefined : { id: module, external: 'absolute' };
                },
              },
            ],
          },
        });
      },
    },
  };
}
