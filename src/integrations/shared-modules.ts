/** Lets pages import what there is one of in the process: these modules are never bundled, in a build and in `dev`. */
import type { AstroIntegration } from 'astro';

const SHARED: ReadonlyMap<string, string> = new Map([
  ['sourcebound/workspace', new URL('../workspace/current.ts', import.meta.url).href],
  ['sourcebound/cards', new URL('../cards/share-image.ts', import.meta.url).href],
]);

export function sharedModules(): AstroIntegration {
  return {
    name: 'sourcebound:shared-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            ssr: { external: [...SHARED.keys()] },
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
